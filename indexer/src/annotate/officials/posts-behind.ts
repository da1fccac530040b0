import type { ReadText } from '../reading/read-text.ts';
import type { FoundName } from './find-names.ts';
import { chainFrom, isCapital } from './join-posts.ts';
import type { FoundPost } from './read-post.ts';

/** Words of a life between a name and its posts: "(SN 1964, nguyên …", ", dân tộc Tày, Phó Bí thư …". */
const ofLife =
  '(?:(?:SN|sinh năm|sinh ngày|sinh)\\s*[\\d/.-]+|\\d{2} tuổi|nữ|(?:người )?dân tộc [\\p{L}-]+(?: [\\p{L}-]+)?|(?:quê|trú|ngụ|bí danh|tức|tên thường gọi)[^,;()]{1,60}|\\p{L}+ (?:sĩ|sỹ|tá|tướng|úy|sư|nhân)(?: [^,;()]{2,30})?|PGS\\.?\\s?TS|TS|ThS)\\s*[,;–-]\\s*';
const opens = new RegExp(
  `^\\s*(?:\\([^()]{1,60}\\)\\s*)?(?:[–-]?,|\\(|-|–|—|:)\\s*(?:chức vụ|chức danh)?\\s*:?\\s*(?:${ofLife}){0,3}(?:(?:hiện|hiện nay|nay|nguyên|đang)?\\s*là\\s+)?$`,
  'iu',
);

/** The posts that follow a name: "Lê Văn An, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo". */
export function postsBehind(name: FoundName, { text, posts, names }: ReadText, isLed: boolean): FoundPost[] {
  const next = names.find(({ start }) => start >= name.end)?.start ?? text.length;
  const first = posts.findIndex(({ start }) => start >= name.end);
  const post = posts[first];
  if (post && isLed && ofTheState.test(post.position.title)) return [];
  return post && leadsTo(post, text.slice(name.end, post.start))
    ? chainFrom(posts, first, text).filter(({ end }) => end <= next)
    : [];
}

/** "Theo đại biểu Lê Văn An, Thủ tướng cũng …": such a post is known without its holder's name. */
const ofTheState = /^(?:thủ tướng(?: chính phủ)?|chủ tịch nước|tổng bí thư|chủ tịch quốc hội)$/iu;

/** In "đồng chí Lê Văn An Chủ tịch Công đoàn" there is no sign between. */
const leadsTo = ({ position }: FoundPost, gap: string): boolean =>
  opens.test(gap) ||
  (/^\s+$/u.test(gap) && isCapital(position.title[0])) ||
  inNextCell.test(gap) ||
  (formerly.test(position.title) && afterLife.test(gap));

/** In a table the post stands in a cell behind, after those of the year, the people, the sex. */
const inNextCell = /^\s*\t(?:[^\t\n]{0,30}\t){0,4}$/u;
const formerly = /^(?:nguyên|cố|cựu)\s/iu;
/** ", cán bộ lão thành cách mạng, nguyên Bí thư …": what is no post may come first. */
const afterLife = /^\s*(?:\([^()]{1,60}\)\s*)?,\s*(?:[^,;.()]{3,60},\s*){1,3}$/u;

/** Whether the posts behind a name stand in brackets, and are its own alone. */
export const isInBrackets = (name: FoundName, { text }: ReadText): boolean =>
  /^\s*\(/u.test(text.slice(name.end, name.end + 3));
