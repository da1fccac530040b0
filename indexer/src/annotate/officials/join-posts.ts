import type { FoundPost } from './read-post.ts';

/** What may stand behind a post and before the sign to the next: "khóa XIV", "(1950 - 1954)", "phụ trách thu nợ". */
const aside =
  '(?:\\s*(?:các )?(?:khóa|khoá) [IVXL\\d][IVXL\\d, và]*?)?(?:\\s*(?:khóa|khoá|nhiệm kỳ|giai đoạn|phụ trách|từ năm|\\()[^,;:]{1,50}?)?';
const sign =
  '(?:,|;|-|–|—|/|\\)|(?:,|-)?\\s*kiêm(?: nhiệm)?|(?:,|\\))?\\s*và|,?\\s*đồng thời|rồi|,\\s*rồi|,\\s*sau đó)';
const joins = new RegExp(
  `^${aside}\\s*${sign}\\s*(?:,\\s*)?(?:(?:nay|hiện|hiện nay|nguyên|từng|đồng thời)?\\s*là\\s+)?$`,
  'u',
);
const byAnd = /và\s*$/u;
const bySemicolon = /;/u;

export const isCapital = (letter = ''): boolean => letter !== letter.toLowerCase();

/** How one post follows another in a chain: "Bí thư Đảng ủy, Giám đốc Sở Y tế"; null where it does not. */
export function joinOf(post: FoundPost, next: FoundPost, text: string): 'comma' | 'and' | 'semicolon' | null {
  const gap = text.slice(post.end, next.start);
  if (!joins.test(gap)) return null;
  if (bySemicolon.test(gap)) return 'semicolon';
  if (!byAnd.test(gap)) return 'comma';
  return isCapital(text[next.start]) || !isCapital(text[post.start]) ? 'and' : null;
}

/** Posts that follow one another from an index of `posts` on, each joined to the one before. */
export function chainFrom(posts: readonly FoundPost[], from: number, text: string): FoundPost[] {
  const found = posts.slice(from, from + 1);
  for (const post of posts.slice(from + 1)) {
    const last = found.at(-1);
    if (!last || joinOf(last, post, text) === null) break;
    found.push(post);
  }
  return found;
}
