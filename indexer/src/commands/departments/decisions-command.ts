import { describeAct } from '@tra-cuu/data/archive/decisions/describe-act';
import type { CommandContext } from '../command-context.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';
import { decisionsAbout } from './decisions-about.ts';
import { findBody } from './find-body.ts';
import { toTable } from './to-table.ts';

/** tra-cuu departments decisions [BODY] */
export async function runDepartmentsDecisions(
  named: string | undefined,
  options: { json?: boolean },
  { settings, print }: CommandContext,
): Promise<number> {
  const decisions = await withArchive(settings.home, (archive) =>
    decisionsAbout(archive, named === undefined ? undefined : findBody(archive, named)),
  );
  if (options.json) print(JSON.stringify(decisions));
  else if (decisions.length === 0) print('Nothing has been decided.');
  else {
    const rows = decisions.map((decision) => [
      ...[String(decision.id), decision.at.slice(0, 10), decision.by, describeAct(decision, decision.articles)],
      decision.undone ? `undone by ${decision.undone.by}, ${decision.undone.at.slice(0, 10)}` : '',
    ]);
    for (const line of toTable(['#no.', 'day', 'by', 'decision', ''], rows)) print(line);
  }
  return exitCodes.done;
}
