import type { DatePrecision } from '../../article/day.ts';
import type { OfficialResponse, Seen } from '../../contract/officials.ts';
import { mostFrequent } from './most-frequent.ts';
import type { ReadPost } from './posts.ts';

/** What an article says of someone's posts. */
export interface SaidPosts {
  article: DatedArticle;
  posts: readonly ReadPost[];
}

/** `day` is YYYY-MM-DD; null where it is not known. */
interface DatedArticle {
  articleId: string;
  day: string | null;
  precision: DatePrecision | null;
}

type PostHeld = OfficialResponse['positions'][number];

interface Sighting {
  post: ReadPost;
  article: DatedArticle;
  departmentId: string | null;
}

/**
 * Each post once, with the first and the last day on which it was said to be held: as one of the past it proves no day, unless nothing else
 * is said. In order of the first days. `departmentOf` gives the id of the body that an article means; a post in one body is one, however
 * the body is named.
 */
export function toPostsOverTime(
  said: readonly SaidPosts[],
  departmentOf: (body: string, articleId: string) => string | null,
): PostHeld[] {
  const sightings = new Map<string, Sighting[]>();
  for (const { article, posts } of said)
    for (const post of posts) {
      const departmentId = post.body === null ? null : departmentOf(post.body, article.articleId);
      const key = departmentId === null ? post.key : `${post.titleKey}>${departmentId}`;
      const seen = sightings.get(key);
      if (seen) seen.push({ post, article, departmentId });
      else sightings.set(key, [{ post, article, departmentId }]);
    }
  return [...sightings.values()].map(toPostHeld).sort(byFirstDay);
}

function toPostHeld(seen: readonly Sighting[]): PostHeld {
  const present = seen.filter(({ post }) => !post.former);
  const days = (present.length > 0 ? present : seen).flatMap(({ article }) => toSeen(article));
  const body = mostFrequent(seen.flatMap(({ post }) => post.body ?? []));
  return {
    title: mostFrequent(seen.map(({ post }) => post.title)) ?? '',
    body,
    departmentId: seen[0]?.departmentId ?? null,
    former: present.length === 0,
    first: days.reduce<Seen | null>((first, day) => (first === null || byDay(day, first) < 0 ? day : first), null),
    last: days.reduce<Seen | null>((last, day) => (last === null || byDay(day, last) > 0 ? day : last), null),
    articles: new Set(seen.map(({ article }) => article.articleId)).size,
  };
}

const toSeen = ({ articleId, day, precision }: DatedArticle): Seen[] =>
  day === null ? [] : [{ articleId, date: day, precision: precision ?? 'day' }];

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byDay = (a: Seen, b: Seen): number => compare(a.date, b.date) || compare(a.articleId, b.articleId);

/** Behind every day: what only undated articles say comes last. */
const afterAll = '9999';

const byFirstDay = (a: PostHeld, b: PostHeld): number =>
  compare(a.first?.date ?? afterAll, b.first?.date ?? afterAll) ||
  compare(a.last?.date ?? afterAll, b.last?.date ?? afterAll) ||
  compare(a.title, b.title);
