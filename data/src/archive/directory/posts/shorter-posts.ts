import type { PostWords } from './post-words.ts';

/** How one post may be a shorter way to say another: without words of the body, or without those that tell one deputy from others. */
export type Shortening = 'body' | 'manner';

/** "Phó Bí thư" may be said of a "Phó Bí thư Thường trực", who was another Phó Bí thư before. */
const manner = /^(?: thường trực| chuyên trách| thứ nhất)+$/u;

/** How the first may be a shorter way to say the second; null where it is none. Both are posts of one person. */
export function shortens(short: PostWords, full: PostWords): Shortening | null {
  const ofBody = beginsSo(short.holder, full.holder);
  if (short.head === full.head) return ofBody && short.holder !== full.holder ? 'body' : null;
  const isPlain = full.head.startsWith(short.head) && manner.test(full.head.slice(short.head.length));
  return isPlain && ofBody ? 'manner' : null;
}

/**
 * Whether the name of a body begins with another one. "Ban Tuyên giáo và Dân vận" is no Ban Tuyên giáo: what goes on with "và" is another
 * body.
 */
const beginsSo = (short: string, full: string): boolean =>
  short === '' || short === full || (full.startsWith(`${short} `) && !full.startsWith(`${short} và `));
