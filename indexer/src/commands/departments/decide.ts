import { type Decision, RefusedDecisionError } from '@tra-cuu/data/archive/decisions/decision';
import { describeAct } from '@tra-cuu/data/archive/decisions/describe-act';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import type { CommandContext } from '../command-context.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';

export interface DecideOptions {
  /** Who decides. */
  by: string;
  json?: boolean;
}

/**
 * Makes or undoes a decision about bodies, and tells anew where they stand, all or nothing. Throws RefusedDecisionError where a body would be
 * above itself by it.
 */
export async function decide(
  work: (archive: Archive, decider: { by: string; at: Date }) => Decision,
  { by, json }: DecideOptions,
  { settings, now, print }: CommandContext,
): Promise<number> {
  const vocabulary = readVocabulary();
  const { decision, articles } = await withArchive(settings.home, (archive) =>
    archive.transaction(() => {
      const before = new Set(archive.departments.resolve(vocabulary, now()).refused);
      const made = work(archive, { by, at: now() });
      const { refused, articles: changed } = archive.departments.resolve(vocabulary, now());
      const conflict = refused.find((id) => !before.has(id));
      if (conflict !== undefined) throw toConflict(archive, conflict);
      return { decision: made, articles: changed };
    }),
  );
  if (json) print(JSON.stringify({ ...decision, changed: articles }));
  else {
    print(`Decision ${decision.id}: ${describeAct(decision, decision.articles)}${decision.undone ? ' (undone)' : ''}`);
    if (articles > 0) print(`${articles} articles are found otherwise now. Make it seen with: tra-cuu publish`);
  }
  return exitCodes.done;
}

function toConflict(archive: Archive, id: number): RefusedDecisionError {
  const decision = archive.decisions.list('departments').find((one) => one.id === id);
  const what = decision ? ` (${describeAct(decision, decision.articles)})` : '';
  return new RefusedDecisionError(
    `By decision ${id}${what} a body would be above itself: nothing was changed. Say first where the bodies below it belong, or undo that decision.`,
  );
}
