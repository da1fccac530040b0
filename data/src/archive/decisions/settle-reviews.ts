import type { Database } from 'better-sqlite3';
import type { Subject } from './actions.ts';
import type { Decision } from './decision.ts';
import type { FoldedShown } from './fold-shown.ts';

interface Case {
  id: number;
  reason: string;
  first: string;
  second: string;
  articleId: string;
  decisionId: number | null;
}

/** Says of each case of the review queue which decision settled it: that the two are one, that they stay two, or whose a mention is. */
export function settleReviews(
  db: Database,
  subject: Subject,
  decisions: readonly Decision[],
  { rootOf }: FoldedShown,
): void {
  const cases = db.prepare<[Subject], Case>(
    `SELECT id, reason, first_id AS first, second_id AS second, article_id AS articleId, decision_id AS decisionId
     FROM review_cases WHERE subject = ?`,
  );
  const settle = db.prepare('UPDATE review_cases SET decision_id = ? WHERE id = ?');
  const standing = decisions.filter(({ undone, action }) => !undone && action !== 'load' && action !== 'rename');
  for (const { id, reason, first, second, articleId, decisionId } of cases.all(subject)) {
    const pair = [rootOf(first), rootOf(second)];
    const settling = standing.findLast(
      (decision) =>
        isAbout(decision, pair, rootOf) ||
        takes(decision, pair, articleId) ||
        (reason === 'two-parents' && isPlaced(decision, pair, rootOf)),
    );
    if ((settling?.id ?? null) !== decisionId) settle.run(settling?.id ?? null, id);
  }
}

/** Whether a split says whose the mention is that raised a case. */
const takes = (decision: Decision, pair: readonly string[], articleId: string): boolean =>
  decision.action === 'split' && decision.articles.includes(articleId) && pair.includes(decision.details.from);

function isAbout(decision: Decision, [first, second]: string[], rootOf: (id: string) => string): boolean {
  if (decision.action === 'hide') return [first, second].includes(rootOf(decision.details.id));
  if (first === second) return decision.action === 'merge' && rootOf(decision.details.from) === first;
  if (decision.action !== 'apart') return false;
  const two = [rootOf(decision.details.first), rootOf(decision.details.second)];
  return two.includes(first ?? '') && two.includes(second ?? '');
}

/** Whether it says where the first of the two belongs. */
const isPlaced = (decision: Decision, [first]: string[], rootOf: (id: string) => string): boolean =>
  decision.action === 'place' && decision.details.parent !== undefined && rootOf(decision.details.id) === first;
