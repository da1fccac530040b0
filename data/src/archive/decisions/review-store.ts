import type { Database } from 'better-sqlite3';
import type { Subject } from './actions.ts';

/**
 * Why two are to be looked at. contradiction: one name, and posts that nobody holds at once. undecided: a mention that could be either's went
 * to the first. spelling: two names a letter apart, and one post.
 */
export const reviewReasons = ['contradiction', 'undecided', 'spelling'] as const;

/** What a person is to look at: two that may be one, or may not, and the sentence that raised it. */
export interface ReviewCase {
  id: number;
  subject: Subject;
  /** One of `reviewReasons` for people. */
  reason: string;
  first: string;
  second: string;
  articleId: string;
  sentence: string;
  /** ISO 8601. */
  raisedAt: string;
}

export interface ReviewStore {
  /** Those that no decision has settled, in the order in which they were raised. */
  list(subject: Subject): ReviewCase[];
  /**
   * Puts the cases of these reasons between these ids and others in the place of those that were there. One that was raised before keeps its
   * day; one that was settled stays settled.
   */
  replace(
    subject: Subject,
    about: { ids: readonly string[]; reasons: readonly string[] },
    cases: readonly Omit<ReviewCase, 'id' | 'subject' | 'raisedAt'>[],
    at: Date,
  ): void;
}

export function createReviewStore(db: Database): ReviewStore {
  const open = db.prepare<[Subject], ReviewCase>(
    `SELECT id, subject, reason, first_id AS first, second_id AS second, article_id AS articleId, sentence, raised_at AS raisedAt
     FROM review_cases WHERE subject = ? AND decision_id IS NULL ORDER BY id`,
  );
  const ofReason = `SELECT id, reason || ' ' || first_id || ' ' || second_id AS key FROM review_cases
     WHERE subject = @subject AND decision_id IS NULL AND reason IN (SELECT value FROM json_each(@reasons))`;
  const about = db.prepare<[{ subject: Subject; ids: string; reasons: string }], { id: number; key: string }>(
    `${ofReason} AND first_id IN (SELECT value FROM json_each(@ids))
     UNION ${ofReason} AND second_id IN (SELECT value FROM json_each(@ids))`,
  );
  const drop = db.prepare('DELETE FROM review_cases WHERE id = ?');
  const put = db.prepare(
    `INSERT INTO review_cases (subject, reason, first_id, second_id, article_id, sentence, raised_at)
     VALUES (@subject, @reason, @first, @second, @articleId, @sentence, @at)
     ON CONFLICT (subject, reason, first_id, second_id) DO UPDATE SET article_id = excluded.article_id, sentence = excluded.sentence`,
  );
  return {
    list: (subject) => open.all(subject),
    replace: (subject, { ids, reasons }, cases, at) => {
      const kept = new Set(cases.map(({ reason, first, second }) => `${reason} ${first} ${second}`));
      for (const { id, key } of about.all({ subject, ids: JSON.stringify(ids), reasons: JSON.stringify(reasons) }))
        if (!kept.has(key)) drop.run(id);
      for (const { reason, first, second, articleId, sentence } of cases)
        put.run({ ...{ subject, reason, first, second, articleId, sentence }, at: at.toISOString() });
    },
  };
}
