import type { DepartmentLevel } from '../../article/article.ts';
import type { Succession, Vocabulary } from '../vocabulary.ts';
import { findLevels } from './find-levels.ts';
import { type NameWord, toNameWords } from './name-words.ts';
import { createPhraseTable, type PhraseAt, type PhraseTable } from './phrase-table.ts';

/** A body before or after another. `since` is the day, month or year of the change (YYYY-MM-DD, YYYY-MM or YYYY). */
export interface SucceedingBody {
  name: string;
  kind: Succession['kind'];
  since?: string;
}

export interface Successions {
  predecessors: SucceedingBody[];
  successors: SucceedingBody[];
}

/**
 * The bodies that a body came from, and those that it became, one step each way, by the vocabulary's list. They are named as they
 * would be printed for the same place and parent: "Ban Dân vận Tỉnh ủy Thuận Giang" gives "Ban Tuyên giáo và Dân vận Tỉnh ủy Thuận
 * Giang". These names are made, not found: no such body need have been there, so show those alone that the archive holds.
 */
export function findSuccessions(name: string, { departments }: Pick<Vocabulary, 'departments'>): Successions {
  const words = toNameWords(name);
  const table = tableOf(departments);
  const phrases = words.map((_, at) => table.longestAt(words, at)).filter((phrase) => phrase !== undefined);
  const whole = phrases.filter((phrase) => !phrases.some((other) => goesOn(phrase, other)));
  const levels = findLevels(name, { departments });
  const besides = (side: Side): SucceedingBody[] =>
    distinct(whole.flatMap((phrase) => succeeding(name, phrase, side, levels)));
  return { predecessors: besides('to'), successors: besides('from') };
}

/** On which side of a succession a name stands; null for other heads, which keep a shorter name from being read in theirs. */
type Side = 'from' | 'to';
type Entry = { succession: Succession; side: Side; spellings: readonly string[] } | null;
type Phrase = PhraseAt<Entry>;

const tables = new WeakMap<Vocabulary['departments'], PhraseTable<Entry>>();

function tableOf(departments: Vocabulary['departments']): PhraseTable<Entry> {
  const { kinds, sectors, successions } = departments;
  const sides = (succession: Succession, side: Side) =>
    succession[side].flatMap((spellings) => spellings.map((name) => [name, { succession, side, spellings }] as const));
  const table =
    tables.get(departments) ??
    createPhraseTable<Entry>([
      ...[...kinds.map(({ name }) => name), ...sectors].map((name) => [name, null] as const),
      ...successions.flatMap((succession) => [...sides(succession, 'from'), ...sides(succession, 'to')]),
    ]);
  tables.set(departments, table);
  return table;
}

/** Whether a phrase ends inside another: "Đảng ủy Khối các cơ quan" in front of "Trung ương" is another committee. */
const goesOn = (phrase: Phrase, other: Phrase): boolean =>
  other.at > phrase.at && other.at < phrase.at + phrase.length && other.at + other.length > phrase.at + phrase.length;

/** The names on the other side of each succession that a phrase stands in, put in its place. */
function succeeding(name: string, phrase: Phrase, side: Side, levels: readonly DepartmentLevel[]): SucceedingBody[] {
  return phrase.entries.flatMap((entry) => {
    if (entry?.side !== side) return [];
    const { kind, since, levels: allowed, [side === 'from' ? 'to' : 'from']: others } = entry.succession;
    if (allowed && !allowed.some((level) => levels.includes(level))) return [];
    const changed = others.filter((names) => !isOneBody(names, entry.spellings));
    return changed.map(([other = '']) => ({ name: replace(name, phrase, other), kind, ...(since && { since }) }));
  });
}

/** A name with other words in place of a phrase, in capitals where all of it is. */
function replace(name: string, { at, length }: Phrase, other: string): string {
  const text = name.normalize('NFC');
  const words = toNameWords(text);
  const [start, end] = [words[at]?.start ?? 0, words[at + length - 1]?.end ?? text.length];
  const put = text === text.toUpperCase() ? other.toUpperCase() : other;
  return text.slice(0, start) + put + text.slice(end);
}

/** Whether two lists of spellings name one body: "Sở Tài chính" is one of the two that became "Sở Tài chính". */
const isOneBody = (names: readonly string[], others: readonly string[]): boolean =>
  names.some((name) => others.some((other) => keyOf(name) === keyOf(other)));

/** Each name once. */
function distinct(bodies: readonly SucceedingBody[]): SucceedingBody[] {
  const seen = new Set<string>();
  return bodies.filter(({ name }) => {
    const key = keyOf(name);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

const keyOf = (name: string): string =>
  toNameWords(name)
    .map(({ key }: NameWord) => key)
    .join(' ');
