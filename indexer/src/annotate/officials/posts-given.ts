import type { ReadText } from '../reading/read-text.ts';
import { toCompared, wordPattern } from '../reading/word-pattern.ts';
import { chainFrom } from './join-posts.ts';
import type { FoundPost } from './read-post.ts';

/** How far behind a name the post may stand that they are given. In letters. */
const reach = 170;
const endsSentence = /[.!?]\s|\n|"|“/u;
/** A colon or a semicolon behind which a life goes on: "đã kinh qua các chức vụ: …", "sinh năm 1926 tại xã …; nguyên …". */
const goesOn =
  /(?:chức vụ|cương vị|vị trí|nhiệm vụ|chức danh|trọng trách)[^:;.]{0,30}:\s*$|(?:sinh|quê|trú)[^.:]*;\s*$/u;
const formerly = /^(?:nguyên|cựu)/iu;

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
    if (endsSentence.test(gap) || /đồng chí|cho biết|cho rằng/u.test(gap)) break;
    const isOfLife = goesOn.test(gap) && (gap.includes(':') || formerly.test(post.position.title));
    if (/[;:]\s/u.test(gap) && !isOfLife) break;
    if (taken.has(post) || !(isOfLife || wordPattern(appointing).ends(toCompared(gap)))) continue;
    const chain = chainFrom(posts, at, text).filter((next) => !taken.has(next) && next.end <= to);
    given.push(...chain);
    end = chain.at(-1)?.end ?? post.end;
  }
  return given;
}
