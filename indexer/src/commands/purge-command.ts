import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { deleteWithdrawn } from '../publish/delete-articles.ts';
import { resolveArchive } from '../resolve/resolve-archive.ts';
import type { CommandContext } from './command-context.ts';
import { exitCodes } from './exit-codes.ts';
import { withArchive } from './with-archive.ts';
import { withEngine } from './with-engine.ts';

interface PurgeCommandOptions {
  decision: string;
  copies?: boolean;
  json?: boolean;
}

/** tra-cuu purge ID… --decision TEXT */
export async function runPurge(
  names: readonly string[],
  options: PurgeCommandOptions,
  context: CommandContext,
): Promise<number> {
  const { settings, now, signal, print } = context;
  return withArchive(settings.home, async (archive) => {
    const { articles, captures, erased } = archive.purges.purge(names, {
      ...{ decision: options.decision, now: now(), withCopies: options.copies ?? false },
    });
    await resolveArchive(archive, { vocabulary: readVocabulary(), now, signal });
    const problem = await deleteFromIndex(archive, context);
    if (options.json) print(JSON.stringify({ articles, captures, erased, indexed: problem === null }));
    else {
      print(`${articles.length} articles and ${captures} captures purged`);
      if (!erased)
        print(
          'Deleted text may still lie in the log of the database, which others are reading: stop them, and do the same again',
        );
      if (problem === null) print('They are found no more. Make what is suggested anew with: tra-cuu publish');
      else
        print(`The search index could not be reached (${problem}): they are found until tra-cuu publish has been run`);
      print('Older backups still hold them: restore purges them again, as tombstones.jsonl says');
    }
    return erased && problem === null ? exitCodes.done : exitCodes.failed;
  });
}

/** Null where it was done; else why it was not. The next publish does it then. */
async function deleteFromIndex(archive: Archive, { settings }: CommandContext): Promise<string | null> {
  if (!archive.generations.served() && !archive.generations.building()) return null;
  try {
    await withEngine(settings, (engine) => deleteWithdrawn(archive, engine.client()));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
