import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { FoundName } from './find-names.ts';
import { honorificsBefore } from './honorifics.ts';
import { isDelegate } from './is-delegate.ts';
import { joinOf } from './join-posts.ts';
import type { FoundPost } from './read-post.ts';
import { isSaidOfSeveral } from './share-posts.ts';

const leads =
  /^\s*(?:\([^()]{1,40}\)\s*)?(?:phụ trách [^,.;:()]{2,40}?|khóa [\dIVXL]+|nhiệm kỳ [\d –-]+)?(?:(?:đầu tiên|hiện tại|lúc bấy giờ|bấy giờ|khi đó|lúc đó|thời đó)\s+)?(?:(?:(?:[Hh]iện|nay|hiện nay)\s+)?là\s*:?\s*(?:các\s+)?|:\s*|\s)$/u;
/** "các Phó Chủ tịch gồm ông Lê Văn An, …". */
const leadsSeveral = /^\s*gồm(?:\s+có)?\s*:?\s*(?:các\s+)?$/u;
/** A post that someone is given or loses, named before them: "chức danh Phó Chủ tịch UBND tỉnh đối với ông …". */
const concerns = /^\s*(?:,\s*)?(?:[^,.;:]{0,40}\s)?(?:đối với|cho|với|của)\s+$/u;
const ofGiving = /(?:chức danh|chức vụ|chức|bổ nhiệm|miễn nhiệm|chỉ định|chuẩn y|phê chuẩn)\s+$/iu;

/** "Tổng Biên tập: Lê Văn An" at the foot of a page tells who answers for it. */
const ofEditor = /biên tập|t[òo][àa] soạn/iu;
/** "Ngày 8/10, Phó Bí thư Huyện ủy, đồng chí Lê Văn An dự": the post opens the sentence, and is not "thừa ủy quyền của" somebody. */
const opensClause = /(?:^|[.!?]\s+|\d,\s*|^(?:sáng|chiều|tối) [^,]*,\s*)$/iu;

/**
 * The posts that lead to a name, the last of them right before it: "Bí thư Đảng ủy Khối, Chủ tịch HĐND (đồng chí) Lê Văn An". `from` is
 * where the name before ends.
 */
export function leadPosts(
  name: FoundName,
  from: number,
  { text, tokens, posts }: ReadText,
  lexicon: Lexicon,
): FoundPost[] {
  const first = honorificsBefore(name.at, tokens, lexicon);
  const start = tokens[first]?.start ?? name.start;
  const at = posts.findLastIndex((post) => post.end <= start);
  const nearest = posts[at];
  if (!nearest || nearest.start < from) return [];
  const isRanked =
    first < name.at &&
    lexicon.comrades.find(tokens, first) === undefined &&
    lexicon.civil.find(tokens, first) === undefined;
  if (isRanked && isByRank(text.slice(nearest.end, start), text.slice(from, nearest.start), from === 0))
    return [nearest];
  if (!isLedTo(nearest, text, start, first < name.at) && !isGivenTo(nearest, text, start, posts.slice(0, at)))
    return [];
  const found = [nearest];
  for (const post of posts.slice(0, at).reverse()) {
    const next = found[0];
    const join = next && joinOf(post, next, text);
    // "Về nhiệm kỳ của Thủ tướng, đại biểu Lê Văn An nói": who speaks in a council is called by no other post.
    if (post.start < from || !join || join === 'semicolon' || isDelegate(nearest)) break;
    const before = text.slice(from, post.start);
    if (onBehalfOf.test(before) || (from > 0 && isGiven.test(before))) break;
    found.unshift(post);
  }
  return found;
}

/** "Thừa lệnh Chủ tịch UBND tỉnh, Chánh Văn phòng Lê Văn An": the first post is another's. */
const onBehalfOf = /(?:thừa lệnh|thay mặt|ủy quyền|uỷ quyền|ủy quyền của|uỷ quyền của|cùng với|thay)\s*$/iu;

/** "Lê Văn An làm tổ phó, Chủ tịch UBND huyện Trần Văn Bình": the first post is that of the name before. */
const isGiven = /(?:làm|giữ|chức|chức vụ|là|giữ vai trò)\s*$/u;

/** "và Chỉ huy trưởng BĐBP tỉnh, Đại tá Lê Văn An": a rank follows the post, which is not that of the name before. */
const isByRank = (gap: string, before: string, isFirst: boolean): boolean =>
  /^\s*,\s*$/u.test(gap) && (isFirst ? /^\P{L}*$|[.,;:]\s*$/u.test(before) : /(?:;|\.|\svà)\s*$/u.test(before));

/** "bầu bổ sung chức danh Phó Chủ tịch UBND tỉnh, Trưởng ban … đối với ông": the first of the posts tells that they are given or taken. */
function isGivenTo(post: FoundPost, text: string, start: number, before: readonly FoundPost[]): boolean {
  if (!concerns.test(text.slice(post.end, start))) return false;
  let first = post;
  for (const other of [...before].reverse()) {
    if (joinOf(other, first, text) === null) break;
    first = other;
  }
  return ofGiving.test(text.slice(Math.max(0, first.start - 20), first.start));
}

function isLedTo(post: FoundPost, text: string, start: number, isAddressed: boolean): boolean {
  const gap = text.slice(post.end, start);
  if (gap.includes(':') && ofEditor.test(post.position.title)) return false;
  if (leads.test(gap) || gap === '') return true;
  if (leadsSeveral.test(gap)) return isSaidOfSeveral(post, text);
  if (isAddressed && /^\s*[-–]\s*$/u.test(gap)) return true;
  if (isAddressed && /^\s*,\s*$/u.test(gap) && opensClause.test(text.slice(Math.max(0, post.start - 30), post.start)))
    return true;
  return false;
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
