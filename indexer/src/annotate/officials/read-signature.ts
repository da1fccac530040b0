import type { ReadText } from '../reading/read-text.ts';
import type { FoundName } from './find-names.ts';
import type { FoundPost } from './read-post.ts';

/** By whose authority a paper is signed: T/M (thay mặt), K/T (ký thay), T/L (thừa lệnh), TUQ (thừa ủy quyền), Q. (quyền). */
const authority = /(?:^|\s)(?:T\/M|TM\.?|K\/T|KT\.?|T\/L|TL\.?|TUQ\.?|Q\.)\s/;
/** What stands between the post and the name, and tells neither: marks of a signature, receivers of copies in the other column. */
const passedOver = /^\s*(?:(?:[([]?\s*(?:đã ký|đã kí|daky|chữ ký)[^)\]]*[)\]]?\s*)+|nơi nhận.*|lưu\b.*|[-–+].*)?\s*$/iu;
const mostLines = 8;
/** A line of prose is longer than one of signatures, in letters. */
const widest = 160;

/** A line of a text: where it begins, and the text it stands in. */
interface Line {
  text: string;
  start: number;
  of: ReadText;
}

/**
 * The post above or before the name under a paper: a name that stands alone in its line or its column, and above it the post in capitals
 * ("BÍ THƯ", "(đã ký)", "Lê Văn An"); or all of it in a line that begins with the authority. Null for a name in prose.
 */
export function readSignature(name: FoundName, here: ReadText, above: readonly ReadText[]): FoundPost | null {
  const line = lineOf(name, here);
  // A line of prose is searched for the authority only where a post leads to the name, as hardly any does.
  const post = postInLine(name, line);
  if ((post || line.text.length <= widest) && authority.test(line.text)) return post;
  const column = columnOf(name, line);
  if (!column) return null;
  const before = linesOf(here).filter(({ start }) => start < line.start);
  return postAbove([...above.flatMap(linesOf), ...before], column);
}

function lineOf({ start, end }: FoundName, of: ReadText): Line {
  const from = of.text.lastIndexOf('\n', start - 1) + 1;
  const to = of.text.indexOf('\n', end);
  return { text: of.text.slice(from, to < 0 ? undefined : to), start: from, of };
}

function linesOf(of: ReadText): Line[] {
  let start = 0;
  return of.text.split('\n').map((text) => {
    const line = { text, start, of };
    start += text.length + 1;
    return line;
  });
}

function postInLine(name: FoundName, { start, of }: Line): FoundPost | null {
  const post = of.posts.findLast((one) => one.start >= start && one.end <= name.start);
  return post && /^\s*[:,-]?\s*$/u.test(of.text.slice(post.end, name.start)) ? post : null;
}

const rank = /^\s*(?:\p{L}+(?: \p{L}+)?\s|(?:PGS\.?\s?)?(?:TS|ThS|BS|KS)\.?\s*)?$/u;

/** Which of the columns of a line a name is, and of how many. */
interface Column {
  at: number;
  of: number;
}

/** The place of a name among those that fill its line: the only one mostly. Null where there is anything else. */
function columnOf(name: FoundName, { text, start, of }: Line): Column | null {
  if (text.length > widest) return null;
  const columns = text.split(/\t|\s{3,}/).filter((column) => column.trim() !== '' && !passedOver.test(column));
  const names = of.names.filter((one) => one.start >= start && one.end <= start + text.length);
  if (columns.length !== names.length) return null;
  const at = names.findIndex((one) => one.start === name.start);
  const printed = of.text.slice(name.start, name.end);
  const column = columns[at]?.trimEnd() ?? '';
  return column.endsWith(printed) && rank.test(column.slice(0, -printed.length)) ? { at, of: names.length } : null;
}

/** The post in capitals at the end of the nearest line above that says anything; of two columns that of the name's. */
function postAbove(lines: readonly Line[], column: Column): FoundPost | null {
  for (const { text, start, of } of lines.slice(-mostLines).reverse()) {
    if (of.block === null) return null;
    const posts = of.posts.filter(
      (post) => post.start >= start && post.end <= start + text.length && isInCapitals(post),
    );
    const last = posts.at(-1);
    if (last && text.slice(last.end - start).trim() === '')
      return (posts.length === column.of ? posts[column.at] : last) ?? last;
    if (!passedOver.test(text)) return null;
  }
  return null;
}

const isInCapitals = ({ position }: FoundPost): boolean => position.title === position.title.toUpperCase();
