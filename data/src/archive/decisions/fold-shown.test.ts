import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from './actions.ts';
import { checkAct, checkUndo } from './check-act.ts';
import { type Decision, RefusedDecisionError } from './decision.ts';
import { foldShown } from './fold-shown.ts';

const ids = ['an', 'ba', 'cam', 'dung', 'em'];
const id = fc.constantFrom(...ids);
const arbitraryAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ from: id, into: id }).map((details): Act => ({ subject: 'officials', action: 'merge', details })),
  fc.record({ first: id, second: id }).map((details): Act => ({ subject: 'officials', action: 'apart', details })),
  id.map((one): Act => ({ subject: 'officials', action: 'hide', details: { id: one } })),
  id.map((one): Act => ({ subject: 'officials', action: 'rename', details: { id: one, name: 'Lê Văn An' } })),
  fc
    .record({ from: id, to: fc.constantFrom('s', 't', 'u') })
    .map(
      (details): Act => ({ subject: 'officials', action: 'split', details: { ...details, taken: { by: 'articles' } } }),
    ),
);
/** An act, or the place of a decision that is undone. */
const arbitraryHistory = fc.array(fc.oneof(arbitraryAct, fc.nat(30)), { maxLength: 30 });

const isAllowed = (check: () => void): boolean => {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof RefusedDecisionError) return false;
    throw error;
  }
};

/** Decides what is not refused, and undoes what may be. */
function decide(history: readonly (Act | number)[]): Decision[] {
  const made: Decision[] = [];
  for (const step of history)
    if (typeof step !== 'number') {
      if (isAllowed(() => checkAct(step, made)))
        made.push({ ...step, id: made.length + 1, by: 'lan', at: '', articles: [], undone: null });
    } else {
      const decision = made[step];
      if (decision && !decision.undone && isAllowed(() => checkUndo(decision, made)))
        made[step] = { ...decision, undone: { by: 'lan', at: '' } };
    }
  return made;
}

describe('decisions', () => {
  it('never show anybody as one who is shown as another', () => {
    fc.assert(
      fc.property(arbitraryHistory, (history) => {
        const shown = foldShown(decide(history));
        for (const one of shown.ids) {
          const { mergedInto } = shown.of(one);
          expect(mergedInto).not.toBe(one);
          if (mergedInto !== null) expect(shown.of(mergedInto).mergedInto).toBeNull();
        }
      }),
    );
  });

  it('can all be undone, the last first, and then nobody is shown as another but what was split off', () => {
    fc.assert(
      fc.property(arbitraryHistory, (history) => {
        let decisions = decide(history);
        for (const decision of [...decisions].reverse()) {
          if (decision.undone) continue;
          checkUndo(decision, decisions);
          decisions = decisions.map((one) =>
            one.id === decision.id ? { ...one, undone: { by: 'lan', at: '' } } : one,
          );
        }
        const shown = foldShown(decisions);
        for (const one of ids) expect(shown.of(one)).toEqual({ mergedInto: null, name: null, isHidden: false });
      }),
    );
  });

  it('show what they would if those that were undone had never been made', () => {
    fc.assert(
      fc.property(arbitraryHistory, (history) => {
        const decisions = decide(history);
        const standing = foldShown(decisions.filter(({ undone }) => !undone));
        const all = foldShown(decisions);
        for (const one of ids) expect(all.of(one)).toEqual(standing.of(one));
      }),
    );
  });

  it('are refused about what is split off under an id that is somebody already', () => {
    const split: Act = {
      subject: 'officials',
      action: 'split',
      details: { from: 'an', to: 's', taken: { by: 'articles' } },
    };
    expect(() => checkAct(split, decide([split]))).toThrow('s is somebody already');
  });
});
