import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { toCdxjPath } from '@tra-cuu/data/archive/warc/cdxj';
import { warcFolder } from '@tra-cuu/data/archive/warc/warc-files';
import type { WarcFile } from '@tra-cuu/data/archive/warc/warc-store';
import type { Finding } from './finding.ts';

const restore = 'restore the last backup that holds it';

/** Compares the WARC files of a state folder with what the archive knows of them. What stands in them is examined with the originals. */
export function* checkWarcFiles(archive: Archive, home: string): Generator<Finding> {
  const folder = warcFolder(home);
  const known = archive.warc.list();
  for (const { name, length } of known) {
    const size = statSync(join(folder, name), { throwIfNoEntry: false })?.size;
    if (size === undefined) yield toFinding(name, 'is missing', restore);
    else if (size < length) yield toFinding(name, `has ${size} bytes of the ${length} that were written`, restore);
    else if (size > length)
      yield {
        ...toFinding(name, 'ends in the rest of a write that failed', 'the next import or crawl writes over it'),
        mend: () => archive.warc.tidy(),
      };
  }
  yield* checkIndexes(archive, folder, known);
  yield* findStrangers(folder, new Set(known.map(({ name }) => name)));
}

function* checkIndexes(archive: Archive, folder: string, known: readonly WarcFile[]): Generator<Finding> {
  for (const { name } of known)
    if (!existsSync(toCdxjPath(join(folder, name))))
      yield {
        ...toFinding(name, 'has no index (CDXJ)', 'write it: tra-cuu cdxj'),
        mend: () => void archive.warc.writeIndexes('missing'),
      };
}

function* findStrangers(folder: string, known: ReadonlySet<string>): Generator<Finding> {
  if (!existsSync(folder)) return;
  const isKnown = (name: string): boolean => known.has(name) || known.has(`${name.replace(/\.cdxj$/, '')}.warc.gz`);
  for (const name of readdirSync(folder).sort())
    if (/\.(?:warc(?:\.gz)?|cdxj)$/.test(name) && !isKnown(name))
      yield toFinding(
        name,
        'is not known to the archive',
        'move it elsewhere; what it holds can be imported from there',
      );
}

const toFinding = (name: string, problem: string, advice: string): Finding => ({
  ...{ part: 'originals', subject: `warc/${name}`, problem, advice },
});
