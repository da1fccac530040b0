import type { Database } from 'better-sqlite3';
import type { FullBodies } from './full-bodies.ts';
import { type ArticleDay, meantOn, type OwnMeanings } from './own-meanings.ts';
import type { StandingDecision } from './standing-decisions.ts';

interface Mention extends ArticleDay {
  ordinal: number;
  toldId: string;
  toldParentId: string | null;
  id: string;
  parentId: string | null;
}

/**
 * Gives the mentions of articles the bodies that are meant: those that short names of the office mean on the article's day, those of which the
 * article says in full what they belong to, and those of which staff said that a name is another body there. Where neither is said any more, the body of the name is meant again. The articles whose
 * mentions change are to be published again.
 */
export function applyAssignments(
  db: Database,
  { meanings, full, decisions }: { meanings: OwnMeanings; full: FullBodies; decisions: readonly StandingDecision[] },
): void {
  const articles = db
    .prepare<[{ short: string; pairs: string }], string>(
      `SELECT article_id FROM decision_articles JOIN decisions ON id = decision_id WHERE action = 'assign'
       UNION SELECT article_id FROM department_mentions
         WHERE department_id <> told_id OR parent_id IS NOT told_parent_id
           OR told_id IN (SELECT value FROM json_each(@short)) OR told_parent_id IN (SELECT value FROM json_each(@short))
       UNION SELECT article_id FROM json_each(@pairs) AS pair JOIN department_mentions
         ON told_id = pair.value ->> 0 AND told_parent_id = pair.value ->> 1`,
    )
    .pluck();
  const mentions = db.prepare<[string], Mention>(
    `SELECT ordinal, told_id AS toldId, told_parent_id AS toldParentId, department_id AS id, mentions.parent_id AS parentId,
       day, day_precision AS precision
     FROM department_mentions AS mentions JOIN articles ON articles.id = article_id WHERE article_id = ? ORDER BY ordinal`,
  );
  const set = db.prepare(
    'UPDATE department_mentions SET department_id = ?, parent_id = ? WHERE article_id = ? AND ordinal = ?',
  );
  const touch = db.prepare('UPDATE articles SET edition = edition + 1 WHERE id = ?');
  const assigned = createAssigner(db, decisions);
  const asked = { short: JSON.stringify([...meanings.keys()]), pairs: JSON.stringify(full.listPairs()) };
  const toMeant = (told: string, parent: string | null, day: ArticleDay): string => {
    const said = full.meantIn(told, parent);
    return said === told ? meantOn(day, told, meanings) : said;
  };
  for (const article of articles.all(asked)) {
    let isChanged = false;
    for (const { ordinal, toldId, toldParentId, id, parentId, ...day } of mentions.all(article)) {
      const parent = toldParentId === null ? null : meantOn(day, toldParentId, meanings);
      const meant = assigned(article, toMeant(toldId, parent, day));
      if (meant === id && parent === parentId) continue;
      set.run(meant, parent, article, ordinal);
      isChanged = true;
    }
    if (isChanged) touch.run(article);
  }
}

/** Says which body staff say that an article means by another. */
function createAssigner(
  db: Database,
  decisions: readonly StandingDecision[],
): (article: string, named: string) => string {
  const mergedInto = db.prepare<[string], string | null>('SELECT merged_into FROM departments WHERE id = ?').pluck();
  const isKnown = (id: string): boolean => mergedInto.get(id) !== undefined;
  const shownAs = (id: string): string => mergedInto.get(id) ?? id;
  const assigned = decisions.flatMap(({ articles, ...act }) =>
    act.action === 'assign' ? [{ ...act.details, articles: new Set(articles) }] : [],
  );
  return (article, named) =>
    assigned.reduce(
      (id, { from, to, articles }) => (articles.has(article) && isKnown(to) && shownAs(id) === shownAs(from) ? to : id),
      named,
    );
}
