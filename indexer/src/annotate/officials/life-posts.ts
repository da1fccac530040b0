import type { ReadText } from '../reading/read-text.ts';
import type { FoundName } from './find-names.ts';
import type { FoundPost } from './read-post.ts';

const introduces = /^[\s*-]*(?:họ (?:và )?tên(?: khai sinh)?|đồng chí|ông|bà|cụ)\s*:?\s*$/iu;
/** How a line of someone's life begins: "Sinh ngày …", "Từ 9/1995 đến 6/2001: …", "Chức vụ: …", "nguyên …". */
const tellsLife =
  /^[\s*+–-]*(?:sinh|ngày|tháng|năm|từ|quê|trình độ|chức vụ|chức danh|đơn vị|nguyên|đảng viên|dân tộc|hiện|nay|\d{1,2}[/.-]\d{4}|\d{4})/iu;
const heading = /^[^\p{Ll}]+$/u;

/**
 * The name that a text presents alone, as obituaries and lives do ("Họ và tên: Lê Văn An", "Đồng chí LÊ VĂN AN"); null where the text goes
 * on. The lines below tell this person's posts.
 */
export function subjectOf({ text, names }: ReadText): FoundName | null {
  const [name, other] = names;
  if (!name || other) return null;
  return introduces.test(text.slice(0, name.start)) && /^[\s.,;:]*$/u.test(text.slice(name.end)) ? name : null;
}

/** The posts that a line of someone's life tells; null where the life is over. */
export function lifePosts({ text, names, posts, block }: ReadText): readonly FoundPost[] | null {
  if (block === null || names.length > 0) return null;
  if (heading.test(text)) return [];
  return tellsLife.test(text) ? posts : null;
}
