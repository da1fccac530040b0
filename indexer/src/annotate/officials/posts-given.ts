import type { ReadText } from '../reading/read-text.ts';
import { toCompared, wordPattern } from '../reading/word-pattern.ts';
import { chainFrom } from './join-posts.ts';
import type { FoundPost } from './read-post.ts';

/** How far behind a name the post may stand that they are given. In letters. */
const reach = 170;
const endsSentence = /[.!?;:]\s|\n|"|“/u;

/** The posts someone is given or has held: "đồng chí Lê Văn An, Tỉnh ủy viên, giữ chức Bí thư Đảng ủy Khối"; "từng là Giám đốc Sở". */
export function postsGiven(
  from: number,
  to: number,
  { text, posts }: ReadText,
  taken: ReadonlySet<FoundPost>,
  appointing: readonly string[],
): FoundPost[] {
  const given: FoundPost[] = [];
  let end = from;
  for (const [at, post] of posts.entries()) {
    if (post.start <= end) continue;
    if (post.end > to || post.start - end > reach) break;
    const gap = text.slice(end, post.start);
    if (endsSentence.test(gap) || /đồng chí/u.test(gap)) break;
    if (taken.has(post) || !wordPattern(appointing).ends(toCompared(gap))) continue;
    const chain = chainFrom(posts, at, text).filter((next) => !taken.has(next) && next.end <= to);
    given.push(...chain);
    end = chain.at(-1)?.end ?? post.end;
  }
  return given;
}
