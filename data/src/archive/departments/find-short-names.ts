import type { Database } from 'better-sqlite3';
import type { DepartmentCase } from './raise-department-cases.ts';
import { type NamedShort, pairShortNames } from './short-names.ts';

/** That an article of a site and year names a body. `period`: the two, the year empty where the article's day is not known. */
interface Named {
  id: string;
  articleId: string;
  ordinal: number;
  period: string;
}

/** So many articles with the short name alone, and this share of those that could say otherwise, have to speak for one full name. */
const leastArticles = 3;
const surelyShare = 0.9;
/** So many articles have to print the full name, and this share of those that they speak for. */
const leastFull = 2;
const leastFullShare = 0.1;
/** What they are at least of all articles with the short name alone, where other years print other full names. */
const leastShare = 0.25;

/**
 * Bodies whose names may be short for one other: where a site printed the short name alone, in a year in which it printed the full one, it
 * printed no other that begins so. `first` is the full name, `second` the short one. Those of most articles come first.
 */
export function findShortNames(db: Database): DepartmentCase[] {
  const shorts = pairShortNames(listBodies(db));
  const ids = shorts.flatMap(({ id, fulls, rivals }) => [id, ...fulls.map((full) => full.id), ...rivals.keys()]);
  const mentions = groupByBody(listNamed(db, new Set(ids)));
  const mentionsOf = (id: string): readonly Named[] => mentions.get(id) ?? [];
  const periods = new Map([...mentions].map(([id, named]) => [id, new Set(named.map(({ period }) => period))]));
  return shorts
    .filter(({ id }) => mentionsOf(id).length >= leastArticles)
    .flatMap((short) => weigh(short, mentionsOf, (id) => periods.get(id) ?? new Set()) ?? [])
    .sort((a, b) => b.articles - a.articles)
    .map(({ first, second, witness: { articleId, ordinal } }) => ({
      ...{ reason: 'short-name', first, second, articleId, ordinal },
    }));
}

const listBodies = (db: Database) =>
  db
    .prepare<[], { id: string; key: string; name: string; level: string | null }>(
      `SELECT id, body_key AS key, name, level FROM departments
       WHERE merged_into IS NULL AND hidden = 0 AND body_key IS NOT NULL ORDER BY id`,
    )
    .all();

function listNamed(db: Database, ids: ReadonlySet<string>): Named[] {
  const periods = new Map(listPeriods(db));
  const named = db.prepare<[string], Omit<Named, 'period'>>(
    `SELECT coalesce(merged_into, department_id) AS id, article_id AS articleId, min(ordinal) AS ordinal
     FROM department_mentions JOIN departments ON departments.id = department_id
     WHERE coalesce(merged_into, department_id) IN (SELECT value FROM json_each(?))
     GROUP BY 1, 2 ORDER BY 2`,
  );
  return named.all(JSON.stringify([...ids])).flatMap((one) => {
    const period = periods.get(one.articleId);
    return period === undefined ? [] : [{ ...one, period }];
  });
}

/** The site and year of each article that readers may see. */
const listPeriods = (db: Database): [articleId: string, period: string][] =>
  db
    .prepare(
      `SELECT articles.id, coalesce(site, '') || ' ' || coalesce(substr(day, 1, 4), '')
       FROM live_articles AS articles JOIN revisions ON article_id = articles.id AND number = revision
         JOIN captures ON captures.id = capture_id`,
    )
    .raw()
    .all() as [string, string][];

function groupByBody(named: readonly Named[]): Map<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const one of named) {
    const group = groups.get(one.id);
    if (group) group.push(one);
    else groups.set(one.id, [one]);
  }
  return groups;
}

/** The full name that a short one surely stands for, how many articles say so, and the first of them. */
function weigh(
  { id, fulls, rivals }: NamedShort,
  mentionsOf: (id: string) => readonly Named[],
  periodsOf: (id: string) => ReadonlySet<string>,
): { first: string; second: string; articles: number; witness: Named } | null {
  const withFull = new Set(fulls.flatMap((full) => mentionsOf(full.id)).map(({ articleId }) => articleId));
  const alone = mentionsOf(id).filter(({ articleId }) => !withFull.has(articleId));
  const printed = new Map<string, Set<string>>();
  for (const [other, rest] of [...fulls.map((full) => [full.id, full.rest] as const), ...rivals])
    for (const period of periodsOf(other)) printed.set(period, (printed.get(period) ?? new Set()).add(rest));
  const heard = alone.filter(({ period }) => printed.has(period));
  const best = fulls
    .map((full) => ({ ...full, said: heard.filter(({ period }) => isOnly(printed.get(period), full.rest)) }))
    .reduce((most, next) => (next.said.length > most.said.length ? next : most));
  const isOnlyFull = new Set([...printed.values()].flatMap((rests) => [...rests])).size === 1;
  const least = Math.max(leastArticles, heard.length * surelyShare, isOnlyFull ? 0 : alone.length * leastShare);
  const [witness] = best.said;
  const isPrinted = mentionsOf(best.id).length >= Math.max(leastFull, best.said.length * leastFullShare);
  return witness && isPrinted && best.said.length >= least
    ? { first: best.id, second: id, articles: best.said.length, witness }
    : null;
}

const isOnly = (rests: ReadonlySet<string> | undefined, rest: string): boolean => rests?.size === 1 && rests.has(rest);
