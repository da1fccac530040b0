import type { ReadText } from '../reading/read-text.ts';
import type { FoundName } from './find-names.ts';
import type { FoundPost } from './read-post.ts';

/** By whose authority a paper is signed: T/M (thay mặt), K/T (ký thay), T/L (thừa lệnh), TUQ (thừa ủy quyền), Q. (quyền). */
const authority = /^(?:T\/M|TM\.|K\/T|KT\.|T\/L|TL\.|TUQ\.|Q\.)/u;
const signedMark = /^\(?\s*đã ký\s*\)?$/iu;

/**
 * The post above or before the name under a paper: a name that stands alone in its line, and above it the post in capitals
 * ("BÍ THƯ", "(đã ký)", "Lê Văn An"); or all of it in a line that begins with the authority. Null for a name in prose.
 */
export function readSignature(name: FoundName, here: ReadText, above: readonly ReadText[]): FoundPost | null {
  const [line, lineStart] = lineOf(name, here.text);
  if (authority.test(line)) {
    const post = here.posts.findLast(({ start, end }) => start >= lineStart && end <= name.start);
    return post && /^\s*[:,-]?\s*$/u.test(here.text.slice(post.end, name.start)) ? post : null;
  }
  if (line.trim() !== here.text.slice(name.start, name.end)) return null;
  const post = here.posts.findLast(({ end }) => end <= lineStart) ?? lastPost(above);
  return post && isInCapitals(post) ? post : null;
}

function lineOf({ start, end }: FoundName, text: string): [line: string, start: number] {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return [text.slice(from, to < 0 ? undefined : to), from];
}

/** The post that the nearest text above ends in, "(đã ký)" passed over. */
function lastPost(above: readonly ReadText[]): FoundPost | undefined {
  const nearest = above.findLast(({ text }) => !signedMark.test(text.trim()));
  const post = nearest?.posts.at(-1);
  return post && nearest?.block !== null && post.end === nearest?.text.trimEnd().length ? post : undefined;
}

const isInCapitals = ({ position }: FoundPost): boolean => position.title === position.title.toUpperCase();
