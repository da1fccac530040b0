import { type Act, idsOfAct, type OfficialAct, type Taken } from '@tra-cuu/data/archive/decisions/actions';
import { type Decider, type Decision, RefusedDecisionError } from '@tra-cuu/data/archive/decisions/decision';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { resolveName } from './resolve-name.ts';
import { readRulings } from './rulings.ts';

/** Makes decisions about people and shows their mentions by them, all or none. Throws RefusedDecisionError, and has then changed nothing. */
export function decideAboutPeople(archive: Archive, acts: readonly OfficialAct[], decider: Decider): Decision[] {
  return archive.transaction(() => {
    const decisions = acts.map((act) => archive.decisions.make({ subject: 'officials', ...act } as Act, decider));
    resolveAgain(archive, decisions, decider.at);
    return decisions;
  });
}

export function undoDecision(archive: Archive, id: number, decider: Decider): Decision {
  return archive.transaction(() => {
    const decision = archive.decisions.undo(id, decider);
    resolveAgain(archive, [decision], decider.at);
    return decision;
  });
}

interface Split {
  from: string;
  taken: Taken;
  articles: readonly string[];
  /** What the new person is called, where not as before. */
  name?: string | undefined;
  /** Whom the mentions are, where that is somebody known. */
  into?: string | undefined;
}

/** Makes what is taken from a person somebody else. Throws RefusedDecisionError where that is nothing, or all there is. */
export function splitPerson(
  archive: Archive,
  { from, taken, articles, name, into }: Split,
  decider: Decider,
): Decision[] {
  return archive.transaction(() => {
    const to = archive.articles.officials.addNamesake(archive.people.nameOf(from) ?? from);
    const split = archive.decisions.make(
      { subject: 'officials', action: 'split', details: { from, to, taken } },
      decider,
      articles,
    );
    resolveAgain(archive, [split], decider.at);
    const [left, gone] = [from, to].map((id) => archive.register.find(id)?.articles ?? 0);
    if (gone === 0)
      throw new RefusedDecisionError(
        `Nothing of ${from} would be taken: \`tra-cuu officials show ${from}\` says what there is.`,
      );
    if (left === 0) throw new RefusedDecisionError(`Nothing of ${from} would be left: rename it, or merge it instead.`);
    const acts: OfficialAct[] = [
      ...(name === undefined ? [] : [{ action: 'rename' as const, details: { id: to, name } }]),
      ...(into === undefined ? [] : [{ action: 'merge' as const, details: { from: to, into } }]),
    ];
    return [split, ...acts.map((act) => archive.decisions.make({ subject: 'officials', ...act } as Act, decider))];
  });
}

/** The names that decisions are about are told apart anew: splits and lists say whose mentions are, and others what stays as it was told. */
function resolveAgain(archive: Archive, decisions: readonly Decision[], now: Date): void {
  const ids = decisions.flatMap(idsOfAct);
  if (ids.length === 0) return;
  const rulings = readRulings(archive.decisions.list('officials'));
  const merged = ids.flatMap((id) => archive.register.find(id)?.merged.map((one) => one.id) ?? []);
  for (const key of archive.people.listKeysOf([...ids, ...merged])) resolveName(archive, key, rulings, now);
  archive.decisions.settleReviews('officials');
}
