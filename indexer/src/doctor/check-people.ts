import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { resolveArchive } from '../resolve/resolve-archive.ts';
import type { Finding } from './finding.ts';

/** Examines who is who: that everybody named was told apart, and that whoever was merged is shown as somebody who was not. */
export function* checkPeople(
  archive: Archive,
  { now, signal }: { now: () => Date; signal: AbortSignal },
): Generator<Finding> {
  const resolve = () => resolveArchive(archive, { now, signal });
  for (const { subject, problem } of archive.people.listBroken()) {
    if (problem === 'merged-twice')
      yield {
        ...{ part: 'articles', subject: `official ${subject}`, problem: 'was merged into somebody who is merged' },
        ...{ advice: 'write the decisions anew: tra-cuu doctor --repair', mend: () => archive.decisions.apply() },
      };
    else
      yield {
        ...{
          part: 'articles',
          subject: `the name "${subject}"`,
          problem: 'has not been told apart, and does not wait for it',
        },
        advice: 'tell it apart: tra-cuu doctor --repair',
        mend: () => {
          archive.people.unresolve([subject]);
          return resolve();
        },
      };
  }
  const waiting = archive.people.countUnresolved();
  if (waiting > 0)
    yield {
      ...{ part: 'articles', subject: `${waiting} names`, problem: 'wait to be told apart from others like them' },
      ...{ advice: 'publish again: tra-cuu publish', mend: resolve },
    };
}
