import { showProgress } from '../progress/show-progress.ts';
import { rereadCaptures } from '../reextract/reread-captures.ts';
import { resolveArchive } from '../resolve/resolve-archive.ts';
import type { CommandContext } from './command-context.ts';
import { exitCodes } from './exit-codes.ts';
import { addToSummary, emptySummary, exitCodeOf, printSummary } from './ingest-summary.ts';
import { loadReadingRules } from './load-reading-rules.ts';
import { withArchive } from './with-archive.ts';

/** tra-cuu reextract: reads again, from what was kept, whatever another version of Tra Cứu has read. */
export async function runReextract(
  options: { all?: boolean; json?: boolean },
  { settings, now, signal, print }: CommandContext,
): Promise<number> {
  const json = options.json ?? false;
  const rules = loadReadingRules();
  const summary = emptySummary();
  const stopped = await withArchive(settings.home, async (archive) => {
    await showProgress('Read again', json, (report) =>
      rereadCaptures(archive, {
        ...{ all: options.all ?? false, rules, now, signal },
        onRead: (result) => addToSummary(summary, result),
        onProgress: ({ done, total }) => report({ done, total, note: `${done} of ${total} captures` }),
      }),
    );
    await resolveArchive(archive, { vocabulary: rules.vocabulary, now, signal });
    return archive.articles.listStopped();
  });
  printSummary(summary, { stopped }, json, print);
  if (!json)
    for (const { id, identity } of stopped)
      print(`Stopped: ${identity} bears a mark of secrecy. Remove it: tra-cuu purge ${id} --decision "…"`);
  return signal.aborted ? exitCodes.interrupted : exitCodeOf(summary);
}
