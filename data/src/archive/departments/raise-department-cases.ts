import type { Database } from 'better-sqlite3';
import { sentenceAt } from '../../text/sentence-at.ts';
import { findDoubtfulParents } from './find-doubtful-parents.ts';
import { findShortNames } from './find-short-names.ts';
import { findSimilarNames } from './find-similar-names.ts';

/** Two bodies that a person is to look at, and an article that raises the question by naming `raisedBy`. */
export interface DepartmentCase {
  reason: 'two-parents' | 'similar-names' | 'short-name';
  first: string;
  second: string;
  articleId: string;
  ordinal: number;
}

interface StoredCase {
  id: number;
  reason: string;
  first: string;
  second: string;
}

/**
 * Brings the review queue to what is uncertain now: adds what is new, names another article where the one named says it no more, and takes out what is certain meanwhile and was not settled by staff, whose
 * cases stay on record. Returns how many were added.
 */
export function raiseDepartmentCases(
  db: Database,
  told: Pick<Parameters<typeof findDoubtfulParents>[1], 'tree' | 'chains' | 'parentVotes'>,
  now: Date,
): number {
  const cases = new Map(
    [...findDoubtfulParents(db, told), ...findSimilarNames(db), ...findShortNames(db)].map((found) => [
      keyOf(found),
      found,
    ]),
  );
  const stored = db
    .prepare<[], StoredCase & { settled: 0 | 1; articleId: string }>(
      `SELECT id, reason, first_id AS first, second_id AS second, article_id AS articleId, decision_id IS NOT NULL AS settled
       FROM review_cases WHERE subject = 'departments'`,
    )
    .all();
  const remove = db.prepare('DELETE FROM review_cases WHERE id = ?');
  const update = db.prepare('UPDATE review_cases SET article_id = @articleId, sentence = @sentence WHERE id = @id');
  const readSentence = createSentenceReader(db);
  for (const old of stored.filter(({ settled }) => settled === 0)) {
    const found = cases.get(keyOf(old));
    if (!found) remove.run(old.id);
    else if (found.articleId !== old.articleId)
      update.run({
        ...{ id: old.id, articleId: found.articleId },
        sentence: readSentence(found.articleId, found.ordinal),
      });
  }
  const known = new Set(stored.map(keyOf));
  const added = [...cases.values()].filter((found) => !known.has(keyOf(found)));
  const add = db.prepare(
    `INSERT INTO review_cases (subject, reason, first_id, second_id, article_id, sentence, raised_at)
     VALUES ('departments', @reason, @first, @second, @articleId, @sentence, @at)`,
  );
  for (const { ordinal, ...found } of added)
    add.run({ ...found, sentence: readSentence(found.articleId, ordinal), at: now.toISOString() });
  return added.length;
}

const keyOf = ({ reason, first, second }: Omit<StoredCase, 'id'>): string => `${reason} ${first} ${second}`;

/** The sentence in which an article first names a body; its title where the place of the name is not known. */
function createSentenceReader(db: Database): (articleId: string, ordinal: number) => string {
  const read = db.prepare<
    [{ articleId: string; path: string }],
    { title: string; text: string | null; start: number; end: number }
  >(
    `SELECT article ->> '$.title' AS title,
       article ->> ('$.blocks[' || (article ->> (@path || '.block')) || '].text') AS text,
       article ->> (@path || '.start') AS start, article ->> (@path || '.end') AS end
     FROM articles JOIN revisions ON article_id = id AND number = revision WHERE id = @articleId`,
  );
  return (articleId, ordinal) => {
    const found = read.get({ articleId, path: `$.departments[${ordinal}].mentions[0]` });
    return found?.text ? sentenceAt(found.text, found) : (found?.title ?? '');
  };
}
