import { type Act, idsOfAct } from './actions.ts';
import { type Decision, RefusedDecisionError } from './decision.ts';
import { describeAct } from './describe-act.ts';
import { type Alike, foldShown } from './fold-shown.ts';

/** Refuses a decision that those of its subject that were made before do not allow. Throws RefusedDecisionError. */
export function checkAct(act: Act, before: readonly Decision[], alike: Alike = new Map()): void {
  const shown = foldShown(before, alike);
  const standing = before.filter(({ undone }) => !undone);
  for (const id of changedBy(act)) {
    const { mergedInto } = shown.of(shown.bodyOf(id));
    if (mergedInto !== null)
      throw new RefusedDecisionError(`${id} is shown as ${mergedInto} already: decide about ${mergedInto} instead.`);
  }
  if (act.action === 'merge') checkMerge(act.details, shown.bodyOf(act.details.from), standing, shown.rootOf);
  if (act.action === 'split' && before.some((decision) => idsOfAct(decision).includes(act.details.to)))
    throw new RefusedDecisionError(`${act.details.to} is somebody already: what is split off needs an id of its own.`);
  if (act.action === 'hide') checkHide(act.details.id, standing);
  if (act.action === 'succeed') checkSucceed(act.details, standing);
  if (act.action === 'assign' && shown.rootOf(act.details.from) === shown.rootOf(act.details.to))
    throw new RefusedDecisionError(`${act.details.from} and ${act.details.to} are one: there is nothing to divide.`);
  if (act.action === 'apart') checkApart(act.details, standing, isOneWithout(before, alike, act.details));
}

/** Whether two are one by decisions, and not for their spellings alone, which a decision may say to be two. */
function isOneWithout(
  before: readonly Decision[],
  alike: Alike,
  { first, second }: { first: string; second: string },
): boolean {
  const others = new Map([...alike].filter(([id]) => id !== first && id !== second));
  const { rootOf } = foldShown(before, others);
  return rootOf(first) === rootOf(second);
}

/** Those of which the decision changes how they are shown: one that is merged has nothing left to change. */
function changedBy(act: Act): string[] {
  if (act.action === 'merge' || act.action === 'split' || act.action === 'assign') return [act.details.from];
  return act.action === 'rename' || act.action === 'hide' || act.action === 'place' ? [act.details.id] : [];
}

/** `body`: the one that `from` is a spelling of, itself where it is none. */
function checkMerge(
  { from, into }: { from: string; into: string },
  body: string,
  standing: readonly Decision[],
  rootOf: (id: string) => string,
): void {
  const root = rootOf(into);
  if (root === body)
    throw new RefusedDecisionError(
      into === from ? `${from} cannot be merged into itself.` : `${into} is shown as ${body} already: they are one.`,
    );
  for (const decision of standing) {
    if (decision.action === 'apart' && isPair(rootOf, decision.details, { from: body, root }))
      throw refusedBy(decision, `${from} and ${into} are two`);
    if (decision.action === 'hide' && [body, root].includes(decision.details.id))
      throw refusedBy(decision, `${decision.details.id} is hidden`);
  }
}

/** Hidden twice, somebody would still be hidden when one of the two is undone. */
function checkHide(hidden: string, standing: readonly Decision[]): void {
  const earlier = standing.find(({ action, details }) => action === 'hide' && details.id === hidden);
  if (earlier) throw new RefusedDecisionError(`${hidden} is hidden already, by decision ${earlier.id}.`);
}

/** A name may come back after years, but then both changes have their day. */
function checkSucceed(
  { from, to, since }: { from: string; to: string; since?: string | undefined },
  standing: readonly Decision[],
): void {
  if (from === to) throw new RefusedDecisionError(`${from} cannot become itself.`);
  for (const decision of standing) {
    if (decision.action !== 'succeed' || decision.details.from !== to || decision.details.to !== from) continue;
    if (since === undefined || decision.details.since === undefined)
      throw new RefusedDecisionError(
        `${to} became ${from} by decision ${decision.id}: undo it first, if that was wrong. Where both happened, say of both --since when.`,
      );
  }
}

function checkApart(
  { first, second }: { first: string; second: string },
  standing: readonly Decision[],
  isOne: boolean,
): void {
  if (first === second) throw new RefusedDecisionError(`${first} is given twice: name the two who are two.`);
  if (isOne)
    throw new RefusedDecisionError(
      `${first} and ${second} are one by decision ${joining(standing, { first, second })}: undo it first.`,
    );
}

function isPair(
  rootOf: (id: string) => string,
  { first, second }: { first: string; second: string },
  { from, root }: { from: string; root: string },
): boolean {
  const two = [rootOf(first), rootOf(second)];
  return two.includes(from) && two.includes(root);
}

const refusedBy = ({ id }: Decision, what: string): RefusedDecisionError =>
  new RefusedDecisionError(`${what} by decision ${id}: undo it first, if that was wrong.`);

function joining(standing: readonly Decision[], { first, second }: { first: string; second: string }): number {
  const named = standing.find(
    (decision) => decision.action === 'merge' && [first, second].includes(decision.details.from),
  );
  return named?.id ?? 0;
}

/**
 * Refuses to undo a decision on which a later one rests: what a split made is named by it, or it splits what a merge had joined. All else
 * that was decided later is folded anew without it. Throws RefusedDecisionError.
 */
export function checkUndo(undone: Decision, decisions: readonly Decision[]): void {
  const later = decisions.filter(({ id, undone: isUndone }) => id > undone.id && !isUndone);
  const resting = later.find((decision) => restsOn(decision, undone));
  if (resting)
    throw new RefusedDecisionError(
      `Decision ${resting.id} (${describeAct(resting, resting.articles)}) rests on ${undone.id}: undo ${resting.id} first.`,
    );
}

function restsOn(later: Decision, undone: Decision): boolean {
  if (undone.action === 'split') return idsOfAct(later).includes(undone.details.to);
  if (undone.action !== 'merge' || later.action !== 'split') return false;
  return [undone.details.from, undone.details.into].includes(later.details.from);
}
