import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { FoundName } from './find-names.ts';
import { honorificsBefore } from './honorifics.ts';
import { joinOf } from './join-posts.ts';
import type { FoundPost } from './read-post.ts';

const leads = /^\s*(?:(?:[Hh]iện|nay|hiện nay)?\s*là\s+|:\s*|\s)$/u;
/** A post that someone is given or loses, named before them: "chức danh Phó Chủ tịch UBND tỉnh đối với ông …". */
const concerns = /^\s*(?:,\s*)?(?:[^,.;:]{0,40}\s)?(?:đối với|cho)\s+$/u;
const ofGiving = /(?:chức danh|chức vụ|chức|bổ nhiệm|miễn nhiệm|chỉ định|chuẩn y|phê chuẩn)\s+$/iu;

/** "Ngày 8/10, Phó Bí thư Huyện ủy, đồng chí Lê Văn An dự": the post opens the sentence, and is not "thừa ủy quyền của" somebody. */
const opensClause = /(?:^|[.!?]\s+|\d,\s*|^(?:sáng|chiều|tối) [^,]*,\s*)$/iu;

/**
 * The posts that lead to a name, the last of them right before it: "Bí thư Đảng ủy Khối, Chủ tịch HĐND (đồng chí) Lê Văn An". `from` is
 * where the name before ends.
 */
export function leadPosts(name: FoundName, from: number, { text, tokens, posts }: ReadText, lexicon: Lexicon): FoundPost[] {
  const first = honorificsBefore(name.at, tokens, lexicon);
  const start = tokens[first]?.start ?? name.start;
  const at = posts.findLastIndex((post) => post.end <= start);
  const nearest = posts[at];
  if (!nearest || nearest.start < from || !isLedTo(nearest, text, start, first < name.at)) return [];
  const found = [nearest];
  for (const post of posts.slice(0, at).reverse()) {
    const next = found[0];
    const join = next && joinOf(post, next, text);
    if (post.start < from || !join || join === 'semicolon') break;
    found.unshift(post);
  }
  return found;
}

function isLedTo(post: FoundPost, text: string, start: number, isAddressed: boolean): boolean {
  const gap = text.slice(post.end, start);
  if (leads.test(gap) || gap === '') return true;
  if (isAddressed && /^\s*,\s*$/u.test(gap) && opensClause.test(text.slice(Math.max(0, post.start - 30), post.start))) return true;
  return isAddressed && concerns.test(gap) && ofGiving.test(text.slice(Math.max(0, post.start - 20), post.start));
}

/**
 * Which of the posts between two names are the second's, when they would all follow the first as well: behind "và" or alone where the
 * first has a post of its own before it ("Bí thư A, Phó Bí thư, Chủ tịch B"), else the last ("A, Tỉnh ủy viên, Giám đốc B").
 */
export function dividePosts(chain: readonly FoundPost[], text: string, firstIsLed: boolean): FoundPost[] {
  for (let at = chain.length - 1; at > 0; at -= 1) {
    const [post, next] = [chain[at - 1], chain[at]];
    if (post && next && joinOf(post, next, text) === 'and') return chain.slice(at);
  }
  return firstIsLed ? [...chain] : chain.slice(-1);
}
