import type { Subject } from '@tra-cuu/data/archive/decisions/actions';
import type { Decision } from '@tra-cuu/data/archive/decisions/decision';
import { describeAct } from '@tra-cuu/data/archive/decisions/describe-act';

/** A decision in a line: "3  2026-11-26  lan  merge le-van-an-2 into le-van-an". */
export function describeDecision(decision: Decision): string {
  const { id, by, at, undone, articles } = decision;
  const end = undone ? `  (undone by ${undone.by}, ${undone.at.slice(0, 10)})` : '';
  return `${id}  ${at.slice(0, 10)}  ${by}  ${describeAct(decision, articles)}${end}`;
}

/** Says what was decided, and what is left to do. */
export function printDecided(
  decisions: readonly Decision[],
  { json, print }: { json: boolean; print: (line: string) => void },
): void {
  if (json) print(JSON.stringify(decisions));
  else {
    for (const decision of decisions) print(describeDecision(decision));
    if (decisions.length > 0) print('Readers see it after: tra-cuu publish');
  }
}

/** All decisions of a subject, in the order in which they were made. */
export function printDecisions(
  subject: Subject,
  decisions: readonly Decision[],
  { json, print }: { json: boolean; print: (line: string) => void },
): void {
  if (json) print(JSON.stringify(decisions));
  else if (decisions.length === 0) print(`Nothing has been decided about ${subject} yet.`);
  else {
    for (const decision of decisions) print(describeDecision(decision));
    print(`Undo one with: tra-cuu ${subject} undo NUMBER`);
  }
}
