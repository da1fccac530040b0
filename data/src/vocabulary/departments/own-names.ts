import { findWords } from '../../text/words.ts';
import type { OwnName, Vocabulary } from '../vocabulary.ts';
import { type BodyKeys, endsIn } from './body-keys.ts';
import { toNameWords } from './name-words.ts';

/** The body that a name is short for in the articles of some time. */
export interface MeantName extends Pick<OwnName, 'since' | 'until'> {
  /** As `BodyKeys` reads it. */
  key: string;
  /** Its full name; null where the short one stands in other letters than the vocabulary's, so that it can be found alone. */
  name: string | null;
}

/**
 * The bodies that a name is short for, each in its time, in the order of the vocabulary; none for most. What holds at all times is not among
 * them: `createBodyKeys` reads it.
 */
export function listMeantNames(
  name: string,
  { departments }: Pick<Vocabulary, 'departments'>,
  { read }: BodyKeys,
): MeantName[] {
  const dated = departments.own.filter(({ since, until }) => since !== undefined || until !== undefined);
  if (dated.length === 0) return [];
  const words = read(name).key.split(' ');
  return dated.flatMap(({ short, name: full, since, until }) => {
    const shortWords = read(short).key.split(' ');
    if (!endsIn(words, shortWords)) return [];
    const key = [...words.slice(0, words.length - shortWords.length), read(full).key].join(' ');
    return [{ key, name: toFullName(name, short, full), ...(since && { since }), ...(until && { until }) }];
  });
}

/** A name with its end, which is printed as `short` is, in full; null where it ends in other letters. */
export function toFullName(name: string, short: string, full: string): string | null {
  const [words, shortWords] = [name, short].map((text) => toNameWords(text).map(({ key }) => key)) as [
    string[],
    string[],
  ];
  if (!endsIn(words, shortWords)) return null;
  const printed = name.normalize('NFC');
  return printed.slice(0, findWords(printed).at(-shortWords.length)?.start ?? 0) + full;
}

/** Whether a day, as far as it is known (YYYY, YYYY-MM or YYYY-MM-DD), is surely within the time of a name. */
export function isWithin(day: string, { since = '', until = '' }: Pick<OwnName, 'since' | 'until'>): boolean {
  const isSure = [since, until].every((end) => day.length >= end.length || !end.startsWith(day));
  return isSure && day.slice(0, since.length) >= since && (until === '' || day.slice(0, until.length) <= until);
}
