import type { ReadText } from '../reading/read-text.ts';
import type { FoundName } from './find-names.ts';
import { joinsNames } from './honorifics.ts';
import type { FoundPost } from './read-post.ts';

export type Posts = Map<FoundName, FoundPost[]>;

const joinsBare = /^\s*(?:,\s*(?:và\s+)?|và\s+)$/u;
const several = /(?:các|hai|ba|bốn|năm|những|cả)\s+(?:đồng chí\s+|đ\/c\s+|ông\s+|bà\s+|vị\s+)?$/iu;
const joinsListed = /^[^.:!?\n]{0,160}?[,;]\s*(?:và\s+)?(?:đồng chí\s+|đ\/c\s+|ông\s+|bà\s+)?$|^[^.:!?\n]{0,160}?\s+và\s+(?:đồng chí\s+|ông\s+|bà\s+)?$/iu;

/** "Bàn Văn An và Đinh Ngọc Bình, Phó Chủ tịch HĐND": the names of a list without posts have those that follow the last. */
export function shareBackwards(
  names: readonly FoundName[],
  posts: readonly FoundPost[],
  { text }: ReadText,
  assigned: Posts,
  joins: RegExp = joinsBare,
): void {
  for (let at = names.length - 2; at >= 0; at -= 1) {
    const [name, next] = [names[at], names[at + 1]];
    if (!name || !next || assigned.get(name)?.length || !joins.test(text.slice(name.end, next.start))) return;
    assigned.set(name, [...posts]);
  }
}

/** What the last of a list is given the others are given too: "các đồng chí Lê Văn An, Trần Thị Bình tái cử Phó Bí thư". */
export const shareGiven = (names: readonly FoundName[], posts: readonly FoundPost[], text: ReadText, assigned: Posts): void =>
  shareBackwards(names, posts, text, assigned, joinsNames);

/**
 * "các Phó Chủ tịch UBND tỉnh Lê Văn An, Trần Thị Bình": a post said of several is each one's, up to a name with a post of its own. Behind
 * a colon they may have others besides: "các Ủy viên Ban Thường vụ: Lê Văn An, Trưởng Ban Tổ chức; …".
 */
export function shareForwards(names: readonly FoundName[], posts: readonly FoundPost[], { text }: ReadText, assigned: Posts): void {
  const [first] = posts;
  const [name] = names;
  if (!first || !name || !several.test(text.slice(Math.max(0, first.start - 20), first.start))) return;
  const isListed = text.slice(posts.at(-1)?.end, name.start).includes(':');
  let last = name;
  for (const next of names.slice(1)) {
    const gap = text.slice(last.end, next.start);
    const own = assigned.get(next) ?? [];
    if (isListed ? !joinsListed.test(gap) : own.length > 0 || !joinsNames.test(gap)) return;
    assigned.set(next, [...posts, ...own]);
    last = next;
  }
}
