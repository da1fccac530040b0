import type { CommandContext } from './command-context.ts';
import { exitCodes } from './exit-codes.ts';
import { withArchive } from './with-archive.ts';

/** tra-cuu cdxj: makes the index beside each WARC file anew. */
export async function runCdxj({ settings, print }: CommandContext): Promise<number> {
  const paths = await withArchive(settings.home, (archive) => {
    archive.warc.tidy();
    return archive.warc.writeIndexes('all');
  });
  for (const path of paths) print(path);
  if (paths.length === 0) print('The archive has no WARC files yet.');
  return exitCodes.done;
}
