import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { hasArchive } from '@tra-cuu/data/archive/open-archive';
import { createIndexRecipe } from '@tra-cuu/data/search-index/index-recipe';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import type { Meilisearch } from 'meilisearch';
import { type Examined, examine } from '../doctor/examine.ts';
import { type Finding, parts } from '../doctor/finding.ts';
import { mend } from '../doctor/mend.ts';
import { showProgress } from '../progress/show-progress.ts';
import type { CommandContext } from './command-context.ts';
import { exitCodes } from './exit-codes.ts';
import { loadReadingRules } from './load-reading-rules.ts';
import { publishArchive } from './publish-command.ts';
import { withArchive } from './with-archive.ts';
import { withEngine } from './with-engine.ts';

interface DoctorOptions {
  repair?: boolean;
  index?: boolean;
  json?: boolean;
}

/** Findings that are named; the count is of all. */
const namedAtMost = 100;

/**
 * tra-cuu doctor: proves the archive and the index made of it, and with --repair mends what can be mended. The exit code says whether
 * anything is wrong when it ends.
 */
export async function runDoctor(options: DoctorOptions, context: CommandContext): Promise<number> {
  const { settings, print, signal } = context;
  if (!hasArchive(settings.home)) {
    print(options.json ? 'null' : `There is no archive in ${settings.home} (TRA_CUU_HOME): nothing to examine.`);
    return exitCodes.done;
  }
  return withArchive(settings.home, async (archive) => {
    const first = await examineAll(archive, options, context);
    const { mended } = options.repair ? await mend(first.findings) : { mended: [] };
    if (mended.some(({ part }) => part !== 'database')) await publishAgain(archive, context, options);
    const last = mended.length > 0 ? await examineAll(archive, options, context) : first;
    report(last, mended, options, print);
    if (signal.aborted) return exitCodes.interrupted;
    return last.findings.length > 0 ? exitCodes.failed : exitCodes.done;
  });
}

async function examineAll(
  archive: Archive,
  { index = true, json = false }: DoctorOptions,
  context: CommandContext,
): Promise<Examined> {
  const { settings, now, signal } = context;
  const run = (client: Meilisearch | null) =>
    showProgress('Examine', json, (reportProgress) =>
      examine(archive, {
        ...{
          home: settings.home,
          rules: loadReadingRules(),
          recipe: createIndexRecipe(readVocabulary()),
          client,
          now,
          signal,
        },
        onProgress: ({ part, examined }) =>
          reportProgress({ done: examined, total: null, note: `${part}: ${examined} examined` }),
      }),
    );
  return index ? withEngine(settings, (engine) => run(engine.client())) : run(null);
}

async function publishAgain(archive: Archive, context: CommandContext, options: DoctorOptions): Promise<void> {
  if (options.index === false) return;
  await publishArchive(archive, context, { rebuild: false, quiet: options.json ?? false });
}

function report(
  { examined, findings }: Examined,
  mended: readonly Finding[],
  options: DoctorOptions,
  print: (line: string) => void,
): void {
  if (options.json) {
    print(JSON.stringify({ examined, findings, mended }));
    return;
  }
  for (const { subject, problem } of mended.slice(0, namedAtMost)) print(`Mended       ${subject} ${problem}`);
  for (const part of parts) {
    const wrong = findings.filter((finding) => finding.part === part);
    const state =
      examined[part] === undefined ? 'not examined' : wrong.length === 0 ? 'sound' : `${wrong.length} wrong`;
    print(`${part.padEnd(12)} ${state}${examined[part] ? ` (${examined[part]} examined)` : ''}`);
    for (const { subject, problem, advice } of wrong.slice(0, namedAtMost)) print(`  ${subject} ${problem}: ${advice}`);
    if (wrong.length > namedAtMost) print(`  and ${wrong.length - namedAtMost} more: --json names all`);
  }
  if (findings.some((finding) => finding.mend) && !options.repair)
    print('What can be mended is, by: tra-cuu doctor --repair');
}
