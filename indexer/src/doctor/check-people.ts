import { subjects } from '@tra-cuu/data/archive/decisions/actions';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { type ResolveOptions, resolveArchive } from '../resolve/resolve-archive.ts';
import type { Finding } from './finding.ts';

/** Examines who is who: that everybody named was told apart, and is shown as staff decided. */
export function* checkPeople(
  archive: Archive,
  options: Pick<ResolveOptions, 'vocabulary' | 'now' | 'signal'>,
): Generator<Finding> {
  const resolve = () => resolveArchive(archive, options);
  for (const subject of subjects)
    for (const id of archive.decisions.listUnapplied(subject))
      yield {
        ...{ part: 'articles', subject: `${id} among the ${subject}`, problem: 'is not shown as was decided' },
        ...{ advice: 'write it anew: tra-cuu doctor --repair', mend: () => archive.decisions.apply() },
      };
  for (const name of archive.people.listUntold())
    yield {
      ...{
        part: 'articles',
        subject: `the name "${name}"`,
        problem: 'has not been told apart, and does not wait for it',
      },
      advice: 'tell it apart: tra-cuu doctor --repair',
      mend: () => {
        archive.people.unresolve([name]);
        return resolve();
      },
    };
  const waiting = archive.people.countUnresolved();
  if (waiting > 0)
    yield {
      ...{ part: 'articles', subject: `${waiting} names`, problem: 'wait to be told apart from others like them' },
      ...{ advice: 'publish again: tra-cuu publish', mend: resolve },
    };
}
