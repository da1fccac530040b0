import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { isClean } from '@tra-cuu/data/text/legacy/is-clean';
import { readLegacy } from '@tra-cuu/data/text/legacy/read-legacy';
import { repairDamage } from '@tra-cuu/data/text/legacy/repair-damage';

type Repairs = NonNullable<ExtractedArticle['reading']['repairs']>;

/** Between texts that are read together; no document has it. */
const separator = '\u001E';

/** A text in Unicode, the charset that most of it came in, and what was damaged in it. */
export interface LegacyText {
  text: string;
  charset: string;
  repairs: Repairs;
}

/**
 * Reads a text of which no font is known: what reads only in a legacy charset is converted, and damage repaired. Lines that may be none
 * of that cost nothing, and a text in which no other line reads as legacy is not tried as one.
 */
export function readLegacyText(text: string): LegacyText {
  const lines = text.split(separator).flatMap((part) => part.split('\n'));
  const doubtful = lines.filter((line) => !isClean(line));
  if (doubtful.length === 0) return { text, charset: 'unicode', repairs: [] };
  const isLegacy = readLegacy(doubtful.join('\n')).charset !== 'unicode';
  const { text: converted, charset } = isLegacy ? readLegacy(text) : { text, charset: 'unicode' };
  const { text: repaired, repairs } = repairDamage(converted);
  return { text: repaired, charset, repairs: [...repairs] };
}

/** Reads texts that belong together as one, so that each is judged by all; they stand in their order. */
export function readTogether<Read extends { text: string }>(
  texts: readonly string[],
  read: (text: string) => Read,
): { texts: string[]; read: Omit<Read, 'text'> } {
  const { text, ...rest } = read(texts.join(separator));
  const apart = text.split(separator);
  return { texts: texts.map((before, at) => apart[at] ?? before), read: rest };
}
