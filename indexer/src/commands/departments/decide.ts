import { type Decider, type Decision, RefusedDecisionError } from '@tra-cuu/data/archive/decisions/decision';
import { describeAct } from '@tra-cuu/data/archive/decisions/describe-act';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import type { CommandContext } from '../command-context.ts';
import { toDecider } from '../deciding/decider.ts';
import { printDecided } from '../deciding/print-decisions.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';

export interface DecideOptions {
  /** Who decides. */
  by?: string;
  json?: boolean;
}

/**
 * Makes or undoes a decision about bodies, and tells anew where they stand, all or nothing. Throws RefusedDecisionError where a body would be
 * above itself by it.
 */
export async function decide(
  work: (archive: Archive, decider: Decider) => Decision,
  { by, json }: DecideOptions,
  context: CommandContext,
): Promise<number> {
  const { settings, now, print } = context;
  const vocabulary = readVocabulary();
  const decision = await withArchive(settings.home, (archive) =>
    archive.transaction(() => {
      const before = new Set(archive.departments.resolve(vocabulary, now()).refused);
      const made = work(archive, toDecider(by, context));
      const { refused } = archive.departments.resolve(vocabulary, now());
      const conflict = refused.find((id) => !before.has(id));
      if (conflict !== undefined) throw toConflict(archive, conflict);
      return made;
    }),
  );
  printDecided([decision], { json: json ?? false, print });
  return exitCodes.done;
}

function toConflict(archive: Archive, id: number): RefusedDecisionError {
  const decision = archive.decisions.list('departments').find((one) => one.id === id);
  const what = decision ? ` (${describeAct(decision, decision.articles)})` : '';
  return new RefusedDecisionError(
    `By decision ${id}${what} a body would be above itself: nothing was changed. Say first where the bodies below it belong, or undo that decision.`,
  );
}
