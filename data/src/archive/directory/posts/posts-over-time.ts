import type { OfficialResponse, Seen } from '../../../contract/officials.ts';
import { toNameKey } from '../../name-index.ts';
import { mostFrequent } from '../most-frequent.ts';
import { groupSightings, type PostGroup } from './group-sightings.ts';
import { isInCapitals, type KnownBodies, namePost } from './name-post.ts';
import type { ReadPost } from './read-posts.ts';
import type { DatedArticle, NamedPost, Sighting } from './sighting.ts';

/** What an article says of someone's posts. */
export interface SaidPosts {
  article: DatedArticle;
  /** The body whose paper the article is, where the person signs it. */
  issuer: string | null;
  posts: readonly ReadPost[];
}

type PostHeld = OfficialResponse['positions'][number];

/**
 * Each post once, with the first and the last day on which it was said to be held: as one of the past it proves no day, unless nothing else
 * is said. In order of the first days.
 */
export function toPostsOverTime(said: readonly SaidPosts[], bodies: KnownBodies): PostHeld[] {
  const nameOnce = createPostNamer(bodies);
  const sightings = said.flatMap(({ article, issuer, posts }) =>
    posts.map((post) => ({ article, post: nameOnce(post, issuer, article.articleId) })),
  );
  return groupSightings(sightings).map(toPostHeld).sort(byFirstDay);
}

/** The same words are said in many articles, and mean the same in most. */
function createPostNamer(bodies: KnownBodies): (post: ReadPost, issuer: string | null, articleId: string) => NamedPost {
  const known = new Map<ReadPost, Map<string, NamedPost>>();
  return (post, issuer, articleId) => {
    const id = post.body === null ? null : bodies.departmentOf(post.body, articleId);
    const ofPost = known.get(post) ?? new Map<string, NamedPost>();
    known.set(post, ofPost);
    const key = JSON.stringify([issuer, id]);
    const named =
      ofPost.get(key) ?? namePost(post, issuer, id === null ? bodies : { ...bodies, departmentOf: () => id });
    ofPost.set(key, named);
    return named;
  };
}

function toPostHeld({ full, shortened }: PostGroup): PostHeld {
  const seen = [...full, ...shortened];
  const present = seen.filter(({ post }) => !post.former);
  const dated = (present.length > 0 ? present : seen).map(({ article }) => article).filter(isDated);
  const { title, body } = chooseWords(full.map(({ post }) => post));
  const printed = listPrinted(title, seen);
  return {
    ...{ title, body, departmentId: full[0]?.post.departmentId ?? null },
    former: present.length === 0,
    first: toSeen(dated.reduce<Dated | null>((one, next) => (one === null || byDay(next, one) < 0 ? next : one), null)),
    last: toSeen(dated.reduce<Dated | null>((one, next) => (one === null || byDay(next, one) > 0 ? next : one), null)),
    articles: new Set(seen.map(({ article }) => article.articleId)).size,
    ...(printed.length > 0 && { printed }),
    ...(isSeat(full) && { membership: true }),
  };
}

/** Each of the other wordings once: in capitals only where it is not printed in small letters too. */
function listPrinted(title: string, seen: readonly Sighting[]): string[] {
  const printed = new Map([[toNameKey(title), title]]);
  for (const text of new Set(seen.map(({ post }) => post.printed))) {
    const held = printed.get(toNameKey(text));
    if (held === undefined || (held !== title && isInCapitals(held))) printed.set(toNameKey(text), text);
  }
  return [...printed.values()].slice(1);
}

/** As most articles have it that print it whole. */
function chooseWords(full: readonly NamedPost[]): Pick<NamedPost, 'title' | 'body'> {
  const whole = full.filter(({ isPutTogether }) => !isPutTogether);
  const from = whole.length > 0 ? whole : full;
  const body = mostFrequent(from.flatMap((one) => one.body ?? []));
  const title = mostFrequent(from.filter((one) => one.body === body).map((one) => one.title));
  return { title: title ?? '', body };
}

/** A place in a committee or an assembly is held beside a post. */
const seat = /(?:^| )(?:ủy viên|thành viên|đại biểu)(?: |$)/u;
const isSeat = ([first]: readonly Sighting[]): boolean => first !== undefined && seat.test(first.post.head);

interface Dated extends DatedArticle {
  day: string;
}

const isDated = (article: DatedArticle): article is Dated => article.day !== null;
const toSeen = (article: Dated | null): Seen | null =>
  article && { articleId: article.articleId, date: article.day, precision: article.precision ?? 'day' };

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byDay = (a: Dated, b: Dated): number => compare(a.day, b.day) || compare(a.articleId, b.articleId);

/** Behind every day: what only undated articles say comes last. */
const afterAll = '9999';

const byFirstDay = (a: PostHeld, b: PostHeld): number =>
  compare(a.first?.date ?? afterAll, b.first?.date ?? afterAll) ||
  compare(a.last?.date ?? afterAll, b.last?.date ?? afterAll) ||
  compare(a.title, b.title);
