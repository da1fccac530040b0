import { fold } from '@tra-cuu/data/text/fold';
import { hasAccents } from '@tra-cuu/data/text/word-forms';
import type { Random } from './random.ts';

/** Types the first or the second syllable, by chance, without its accents. Null where one of them has none. */
export function toOneBare([first, second]: readonly [string, string], random: Random): string | null {
  if (!hasAccents(first) || !hasAccents(second)) return null;
  return random() < 0.5 ? `${fold(first)} ${second}` : `${first} ${fold(second)}`;
}
