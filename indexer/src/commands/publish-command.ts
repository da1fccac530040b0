import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { createIndexRecipe } from '@tra-cuu/data/search-index/index-recipe';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { showProgress } from '../progress/show-progress.ts';
import { type Published, publish } from '../publish/publish.ts';
import type { CommandContext } from './command-context.ts';
import { exitCodes } from './exit-codes.ts';
import { withArchive } from './with-archive.ts';
import { withEngine } from './with-engine.ts';

/** Publishes with a bar that shows how far it has come. */
export function publishArchive(
  archive: Archive,
  { settings, now, signal }: Omit<CommandContext, 'print'>,
  options: { rebuild: boolean; quiet: boolean },
): Promise<Published> {
  const vocabulary = readVocabulary();
  return withEngine(settings, (engine) =>
    showProgress('Publish', options.quiet, (report) =>
      publish(archive, engine.client(), {
        ...{ recipe: createIndexRecipe(vocabulary), vocabulary, rebuild: options.rebuild, now, signal },
        onProgress: ({ sent, indexed, total }) =>
          report({ done: indexed, total, note: `${indexed} of ${total} articles indexed, ${sent - indexed} waiting` }),
      }),
    ),
  );
}

/** tra-cuu publish */
export async function runPublish(
  options: { rebuild?: boolean; json?: boolean },
  context: CommandContext,
): Promise<number> {
  const quiet = options.json ?? false;
  const published = await withArchive(context.settings.home, (archive) =>
    publishArchive(archive, context, { rebuild: options.rebuild ?? false, quiet }),
  );
  if (quiet) context.print(JSON.stringify(published));
  else {
    const how = published.rebuilt ? 'in a new index' : 'in the index served';
    context.print(`${published.sent} articles sent, ${published.total} searchable ${how}`);
  }
  if (!quiet) for (const { id, message } of published.unfit) context.print(`Not published: article ${id}: ${message}`);
  if (context.signal.aborted) return exitCodes.interrupted;
  return published.unfit.length > 0 ? exitCodes.unreadable : exitCodes.done;
}
