import type { ReadText } from '../reading/read-text.ts';
import type { Holder } from './assign-posts.ts';
import { joinsNames } from './honorifics.ts';
import type { FoundPost } from './read-post.ts';

const joinsBare = /^\s*(?:,\s*(?:và\s+)?|và\s+)$/u;
const several =
  /(?:các|hai|ba|bốn|năm|những|cả|\d)\s+(?:đồng chí\s+|đ\/c\s+|ông\s+|bà\s+|vị\s+)?(?:là\s+|nguyên là\s+)?$/iu;
const joinsListed = /^[^.:!?\n]{0,60}[,;]\s*(?:và\s+)?$|^[^.:!?\n]{0,60}\s+và\s+$/iu;

/** Whether words for several stand before a post: "các đồng chí Phó Bí thư". */
export const isSaidOfSeveral = ({ start }: FoundPost, text: string): boolean =>
  several.test(text.slice(Math.max(0, start - 20), start));

/** Behind names that have the shared post alone, those with posts of their own are others: "các đồng chí nguyên Bí thư: Lê Văn An, Trần Văn Bình; Võ Thị Hà, Chủ tịch …". */
const hasOwn = ({ behind, given }: Holder): boolean => behind.length + given.length > 0;

const hasNone = ({ name, lead, behind, given }: Holder): boolean =>
  !name.pronoun && lead.length + behind.length + given.length === 0;

/** "Bàn Văn An và Đinh Ngọc Bình, Phó Chủ tịch HĐND": the names of a list without posts have those that follow the last. */
export function shareBackwards(
  holders: readonly Holder[],
  posts: readonly FoundPost[],
  { text }: ReadText,
  joins = joinsBare,
): void {
  for (let at = holders.length - 2; at >= 0; at -= 1) {
    const [holder, next] = [holders[at], holders[at + 1]];
    if (!holder || !next || !hasNone(holder) || !joins.test(text.slice(holder.end, next.name.start))) return;
    holder.shared.push(...posts);
  }
}

/** What the last of a list is given the others are given too: "các đồng chí Lê Văn An, Trần Thị Bình tái cử Phó Bí thư". */
export const shareGiven = (holders: readonly Holder[], posts: readonly FoundPost[], text: ReadText): void =>
  shareBackwards(holders, posts, text, joinsNames);

/**
 * "các Phó Chủ tịch UBND tỉnh Lê Văn An, Trần Thị Bình": a post said of several is each one's, up to a name with a post of its own. Behind
 * a colon they may have others besides: "các Ủy viên Ban Thường vụ: Lê Văn An, Trưởng Ban Tổ chức; …".
 */
export function shareForwards(holders: readonly Holder[], posts: readonly FoundPost[], { text }: ReadText): void {
  const [first, last] = [posts[0], posts.at(-1)];
  const [holder] = holders;
  if (!first || !last || !holder || !isSaidOfSeveral(first, text)) return;
  const isListed = text.slice(last.end, holder.name.start).includes(':');
  let before = holder;
  for (const next of holders.slice(1)) {
    const gap = text.slice(before.end, isListed ? next.start : next.name.start);
    if (isListed && gap.includes(';') && !hasOwn(before) && hasOwn(next)) return;
    if (isListed ? next.lead.length > 0 || !joinsListed.test(gap) : !hasNone(next) || !joinsNames.test(gap)) return;
    next.shared.push(...posts);
    before = next;
  }
}
