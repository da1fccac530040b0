import type { Database } from 'better-sqlite3';
import type { DepartmentCase } from './raise-department-cases.ts';

interface Body {
  id: string;
  key: string;
  name: string;
  level: string | null;
}

/** That an article of a site and year names a body. `year`: empty where its day is not known. */
interface Named {
  id: string;
  articleId: string;
  ordinal: number;
  period: string;
}

/** So many articles with the short name alone, and this share of them, have to speak for one full name. */
const leastArticles = 3;
const surelyShare = 0.9;
/** A name that so many begin with is short for none of them: "Đảng ủy xã". */
const mostNames = 20;

/**
 * Bodies whose names may be short for one other: where a site printed the short name alone, in a year in which it printed the full one, it
 * printed no other that begins so. `first` is the full name, `second` the short one. Those of most articles come first.
 */
export function findShortNames(db: Database): DepartmentCase[] {
  const longs = pairNames(listBodies(db));
  const mentions = groupByBody(listNamed(db, new Set([...longs].flatMap(([id, others]) => [id, ...others]))));
  return [...longs]
    .flatMap(([short, others]) => {
      const found = weigh(mentions.get(short) ?? [], new Map(others.map((id) => [id, mentions.get(id) ?? []])));
      return found ? [{ ...found, short }] : [];
    })
    .sort((a, b) => b.articles - a.articles)
    .map(({ long, short, witness: { articleId, ordinal } }) => ({
      ...{ reason: 'short-name', first: long, second: short, articleId, ordinal },
    }));
}

const listBodies = (db: Database): Body[] =>
  db
    .prepare<[], Body>(
      `SELECT id, body_key AS key, name, level FROM departments
       WHERE merged_into IS NULL AND hidden = 0 AND body_key IS NOT NULL ORDER BY id`,
    )
    .all();

/** The bodies whose names begin with that of another and go on, by that other. */
function pairNames(bodies: readonly Body[]): Map<string, string[]> {
  const byKey = new Map(bodies.map((body) => [body.key, body]));
  const longs = new Map<string, string[]>();
  for (const body of bodies)
    for (const short of listFronts(body.key).flatMap((front) => byKey.get(front) ?? []))
      if (goesOn(short, body)) longs.set(short.id, [...(longs.get(short.id) ?? []), body.id]);
  for (const [id, others] of longs) if (others.length > mostNames) longs.delete(id);
  return longs;
}

function listFronts(key: string): string[] {
  const words = key.split(' ');
  return words.slice(1).map((_, at) => words.slice(0, at + 1).join(' '));
}

/** "Ban Tuyên giáo và Dân vận" is not named "Ban Tuyên giáo" for short, nor "Trường THPT An Sơn 2" without its number. */
function goesOn(short: Body, long: Body): boolean {
  if (short.level !== null && long.level !== null && short.level !== long.level) return false;
  const rest = long.key.slice(short.key.length + 1);
  return !/^\d/.test(rest) && !new RegExp(`(?:và|&|,|-|–)\\s*${rest.split(' ', 1)[0]}`, 'iu').test(long.name);
}

const listNamed = (db: Database, ids: ReadonlySet<string>): Named[] =>
  db
    .prepare<[string], Named>(
      `SELECT coalesce(merged_into, department_id) AS id, mentions.article_id AS articleId, min(ordinal) AS ordinal,
         coalesce(site, '') || ' ' || coalesce(substr(day, 1, 4), '') AS period
       FROM department_mentions AS mentions JOIN departments ON departments.id = department_id
         JOIN live_articles AS articles ON articles.id = mentions.article_id
         JOIN revisions ON revisions.article_id = articles.id AND number = revision JOIN captures ON captures.id = capture_id
       WHERE coalesce(merged_into, department_id) IN (SELECT value FROM json_each(?))
       GROUP BY 1, mentions.article_id ORDER BY mentions.article_id`,
    )
    .all(JSON.stringify([...ids]));

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
  short: readonly Named[],
  longs: ReadonlyMap<string, readonly Named[]>,
): { long: string; articles: number; witness: Named } | null {
  const printed = new Map<string, Set<string>>();
  const withLong = new Set<string>();
  for (const { id, articleId, period } of [...longs.values()].flat()) {
    printed.set(period, (printed.get(period) ?? new Set()).add(id));
    withLong.add(articleId);
  }
  const alone = short.filter(({ articleId, period }) => !withLong.has(articleId) && printed.has(period));
  const speaking = [...longs.keys()].map((long) => ({
    long,
    said: alone.filter(({ period }) => isOnly(printed.get(period), long)),
  }));
  const most = speaking.reduce((best, next) => (next.said.length > best.said.length ? next : best));
  const [witness] = most.said;
  if (!witness || most.said.length < leastArticles || most.said.length < alone.length * surelyShare) return null;
  return { long: most.long, articles: most.said.length, witness };
}

const isOnly = (ids: ReadonlySet<string> | undefined, id: string): boolean => ids?.size === 1 && ids.has(id);
