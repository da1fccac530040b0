import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import { toCompared, wordPattern } from '../reading/word-pattern.ts';
import type { FoundName } from './find-names.ts';
import { honorificsBefore, joinsNames } from './honorifics.ts';
import type { FoundPost } from './read-post.ts';

type Posts = Map<FoundName, FoundPost[]>;

const opensPost = /^\s*(?:\([^()]{1,60}\)\s*)?(?:,|\(|-|–|:)\s*(?:là\s+)?$/u;
const joinsPosts = /^\s*(?:,|;|-|–|\/|kiêm|,?\s*và|,\s*kiêm)\s*$/u;
const joinsByAnd = /và\s*$/u;

/** How far behind a name the post may stand that they are given. In letters. */
const appointingReach = 90;

/** Gives each name of a text the posts printed with it: behind it, before it, given to it, or shared by a list of names. */
export function assignPosts(
  names: readonly FoundName[],
  text: ReadText,
  lexicon: Lexicon,
  { contextWords }: Vocabulary,
): Posts {
  const taken = new Set<FoundPost>();
  const take = (posts: FoundPost[]): FoundPost[] => {
    for (const post of posts) taken.add(post);
    return posts;
  };
  const assigned: Posts = new Map(names.map((name) => [name, take(postsBehind(name, text))]));
  for (const [at, name] of names.entries()) {
    const behind = assigned.get(name) ?? [];
    const before = take(postsBefore(name, text, lexicon, taken));
    const given = take(postsGiven(behind.at(-1)?.end ?? name.end, names[at + 1], text, taken, contextWords.appointing));
    assigned.set(name, [...before, ...behind, ...given]);
    if (behind.length === 0 && given.length > 0) shareBackwards(names.slice(0, at + 1), given, text, assigned);
    if (before.length > 0 && isSaidOfSeveral(before, text)) shareForwards(names.slice(at), before, text, assigned);
  }
  return assigned;
}

/** Posts that follow one another from an index of `posts`, each joined to the one before. */
function chain(posts: readonly FoundPost[], from: number, text: string): FoundPost[] {
  const found = posts.slice(from, from + 1);
  for (const post of posts.slice(from + 1)) {
    const gap = text.slice(found.at(-1)?.end, post.start);
    if (!joinsPosts.test(gap) || (joinsByAnd.test(gap) && !isCapital(text[post.start]))) break;
    found.push(post);
  }
  return found;
}

const isCapital = (letter = ''): boolean => letter !== letter.toLowerCase();

/** The posts that follow a name: "Lê Văn An, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo". */
function postsBehind(name: FoundName, { text, posts }: ReadText): FoundPost[] {
  const first = posts.findIndex(({ start }) => start >= name.end);
  const post = posts[first];
  return post && opensPost.test(text.slice(name.end, post.start)) ? chain(posts, first, text) : [];
}

/** The posts that lead to a name: "Bí thư Đảng ủy Khối, Chủ tịch HĐND (đồng chí) Lê Văn An". */
function postsBefore(
  name: FoundName,
  { text, tokens, posts }: ReadText,
  lexicon: Lexicon,
  taken: ReadonlySet<FoundPost>,
): FoundPost[] {
  let start = tokens[honorificsBefore(name.at, tokens, lexicon)]?.start ?? name.start;
  const found: FoundPost[] = [];
  for (const post of [...posts].reverse()) {
    if (post.end > start) continue;
    const gap = text.slice(post.end, start);
    if (taken.has(post) || !(found.length === 0 ? /^\s*(?::\s*|\s)$/ : joinsPosts).test(gap)) break;
    found.unshift(post);
    start = post.start;
  }
  return found;
}

/** The posts someone is given or holds: "đồng chí Lê Văn An, Tỉnh ủy viên, giữ chức Bí thư Đảng ủy Khối". */
function postsGiven(
  end: number,
  next: FoundName | undefined,
  { text, posts }: ReadText,
  taken: ReadonlySet<FoundPost>,
  appointing: readonly string[],
): FoundPost[] {
  const first = posts.findIndex(({ start }) => start > end);
  const post = posts[first];
  if (!post || taken.has(post) || post.start - end > appointingReach || (next && next.start < post.start)) return [];
  const gap = text.slice(end, post.start);
  if (/[.;:!?]\s|đồng chí/u.test(gap) || !wordPattern(appointing).ends(toCompared(gap))) return [];
  return chain(posts, first, text);
}

/** "các đồng chí Lê Văn An, Trần Thị Bình tái cử Phó Bí thư": what the last is given the others are given too. */
function shareBackwards(names: readonly FoundName[], posts: FoundPost[], { text }: ReadText, assigned: Posts): void {
  for (let at = names.length - 2; at >= 0; at -= 1) {
    const [name, next] = [names[at], names[at + 1]];
    if (!name || !next || assigned.get(name)?.length || !joinsNames.test(text.slice(name.end, next.start))) return;
    assigned.set(name, posts);
  }
}

const several = /(?:các|hai|ba|bốn|những)\s+(?:đồng chí\s+|đ\/c\s+|ông\s+|bà\s+)?$/iu;

const isSaidOfSeveral = ([first]: readonly FoundPost[], { text }: ReadText): boolean =>
  first !== undefined && several.test(text.slice(Math.max(0, first.start - 20), first.start));

/** "các đồng chí Phó Bí thư Tỉnh ủy: Lê Văn An, Trần Thị Bình". */
function shareForwards(names: readonly FoundName[], posts: FoundPost[], { text }: ReadText, assigned: Posts): void {
  for (const [at, name] of names.entries()) {
    const last = names[at - 1];
    if (!last) continue;
    if (assigned.get(name)?.length || !joinsNames.test(text.slice(last.end, name.start))) return;
    assigned.set(name, posts);
  }
}
