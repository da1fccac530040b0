import type { Visibility } from '@tra-cuu/data/article/article';
import { importFiles } from '../files/import-files.ts';
import { showProgress } from '../progress/show-progress.ts';
import { resolveArchive } from '../resolve/resolve-archive.ts';
import type { CommandContext } from './command-context.ts';
import { exitCodes } from './exit-codes.ts';
import { addToSummary, emptySummary, exitCodeOf, printSummary } from './ingest-summary.ts';
import { loadReadingRules } from './load-reading-rules.ts';
import { withArchive } from './with-archive.ts';

/** tra-cuu import PATH… */
export async function runImport(
  paths: readonly string[],
  options: { visibility: Visibility; json?: boolean },
  { settings, now, signal, print }: CommandContext,
): Promise<number> {
  const json = options.json ?? false;
  const summary = emptySummary();
  const rules = loadReadingRules();
  const leftAlone = await withArchive(settings.home, async (archive) => {
    const left = await showProgress('Import', json, (report) =>
      importFiles(archive, paths, {
        ...{ visibility: options.visibility, rules, now, signal },
        onIngested: (result) => addToSummary(summary, result),
        onProgress: ({ documents, bytesDone, bytesTotal }) =>
          report({ done: bytesDone, total: bytesTotal, note: `${documents} documents` }),
      }),
    );
    await resolveArchive(archive, { vocabulary: rules.vocabulary, now, signal });
    return left;
  });
  printSummary(summary, { leftAlone }, json, print);
  const kinds = Object.entries(leftAlone).map(([extension, count]) => `${count} ${extension || 'without extension'}`);
  if (!json && kinds.length > 0) print(`Left alone, being of kinds that cannot be imported: ${kinds.join(', ')}`);
  if (!json && !signal.aborted) print('Make them searchable with: tra-cuu publish');
  return signal.aborted ? exitCodes.interrupted : exitCodeOf(summary);
}
