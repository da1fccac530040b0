import { type AbbreviationIndex, createAbbreviationIndex } from '../abbreviations/abbreviation-index.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { NameWord } from './name-words.ts';
import { createPhraseTable, type PhraseTable } from './phrase-table.ts';

/** What a body's name says, however it is spelt. */
export interface BodyKey {
  /** The same for all spellings: letters written out, and words left out that say nothing. */
  key: string;
  /** Whether it is printed in words alone, and no part of it stands in another spelling than the full one. */
  isFull: boolean;
}

/** Tells which names are spellings of one: a pure function of the vocabulary, kept as long as that is. */
export interface BodyKeys {
  read(name: string): BodyKey;
}

type Words = Pick<Vocabulary, 'departments' | 'abbreviations'>;

/** Words that stand behind "Việt Nam" in the name of an organisation of a place: "Hội Nông dân Việt Nam tỉnh". */
const levels: readonly string[] = [
  ...['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu'],
];

/** Those of the vocabulary that was read last with these bodies: a name is read once, however often bodies are told anew. */
const known = new WeakMap<Words['departments'], { abbreviations: Words['abbreviations']; keys: BodyKeys }>();

export function createBodyKeys({ departments, abbreviations }: Words): BodyKeys {
  const made = known.get(departments);
  if (made?.abbreviations === abbreviations) return made.keys;
  const { read } = makeBodyKeys({ departments, abbreviations });
  const names = new Map<string, BodyKey>();
  const keys = {
    read: (name: string): BodyKey => {
      const found = names.get(name) ?? read(name);
      names.set(name, found);
      return found;
    },
  };
  known.set(departments, { abbreviations, keys });
  return keys;
}

function makeBodyKeys(vocabulary: Words): BodyKeys {
  const letters = createAbbreviationIndex(vocabulary.abbreviations);
  const spellings = createSpellings(vocabulary.departments, letters);
  const levelled = createLevelled(vocabulary.departments);
  const own = vocabulary.departments.own
    .filter(({ since, until }) => since === undefined && until === undefined)
    .map(({ short, name }) => ({ short: readKey(short), long: readKey(name) }));

  function readKey(name: string): string[] {
    return leaveOut(respell(writeWords(name, letters).words, spellings).words, levelled);
  }
  return {
    read: (name) => {
      const { words, hasLetters } = writeWords(name, letters);
      const respelt = respell(words, spellings);
      const key = leaveOut(respelt.words, levelled);
      const meant = own.find(({ short }) => endsIn(key, short));
      const named = meant ? [...key.slice(0, key.length - meant.short.length), ...meant.long] : key;
      return { key: named.join(' '), isFull: !hasLetters && !respelt.isOther && !meant };
    },
  };
}

/** Whether a name is a short one, or ends in one of two syllables or more: "Ban Tổ chức Tỉnh ủy" in "Tỉnh ủy". */
export const endsIn = (words: readonly string[], short: readonly string[]): boolean =>
  (words.length === short.length || (short.length > 1 && words.length > short.length)) &&
  short.every((word, at) => words[words.length - short.length + at] === word);

/** A word that stands in no text. */
const toNameWord = (key: string): NameWord => ({ key, text: key, start: 0, end: 0 });

const isCapital = (word = ''): boolean => /^\p{Lu}/u.test(word);

/** The words of a name without "và", letters written out: "TT" is thị trấn in front of a place where it is nothing else. */
function writeWords(name: string, letters: AbbreviationIndex): { words: string[]; hasLetters: boolean } {
  const { words, printed, hasLetters } = letters.writeOut(name);
  const isTown = (at: number): boolean =>
    at > 0 && printed.get(at) === 'TT' && isCapital(printed.get(at + 1)) && !isLetters(printed.get(at + 1));
  const written = words.flatMap((word, at) => (isTown(at) ? ['thị', 'trấn'] : word === 'và' ? [] : [word]));
  return { words: written, hasLetters: hasLetters || words.some((_, at) => isTown(at)) };
}

const isLetters = (word = ''): boolean => word.length > 1 && word === word.toUpperCase();

/** The words of the full form of each other spelling. */
function createSpellings(
  { spellings, successions }: Vocabulary['departments'],
  letters: AbbreviationIndex,
): PhraseTable<readonly string[]> {
  const lists = [...spellings, ...successions.flatMap(({ from, to }) => [...from, ...to])];
  return createPhraseTable(
    lists.flatMap((names) => {
      const [full = [], ...others] = names.map((name) => writeWords(name, letters).words);
      return [full, ...others].map((words) => [words.join(' '), full] as const);
    }),
  );
}

/** `isOther`: whether a part of the name stands in another spelling than the full one. */
function respell(words: readonly string[], spellings: PhraseTable<readonly string[]>) {
  const row = words.map(toNameWord);
  const respelt: string[] = [];
  let isOther = false;
  for (let at = 0; at < row.length; at += 1) {
    const found = spellings.longestAt(row, at);
    const full = found?.entries[0];
    const said = row.slice(at, at + (found?.length ?? 1)).map(({ key }) => key);
    respelt.push(...(full ?? said));
    if (full && full.join(' ') !== said.join(' ')) isOther = true;
    at += said.length - 1;
  }
  return { words: respelt, isOther };
}

/** The heads that say the level themselves, with the words that say it again: "Sở Nội vụ (tỉnh) Thuận Giang", "Thành ủy (thành phố) Vĩnh Hải". */
function createLevelled({ kinds }: Vocabulary['departments']): PhraseTable<string> {
  return createPhraseTable(
    kinds.flatMap(({ name, level, tail }): (readonly [head: string, said: string])[] => {
      if (level === 'province' && tail === 'named') return [[name, 'tỉnh']];
      return level === 'city' ? [[name, 'thành phố']] : [];
    }),
  );
}

/** Leaves out "Việt Nam" in front of a level, and the level that the head says. */
function leaveOut(words: readonly string[], levelled: PhraseTable<string>): string[] {
  const row = words.map(toNameWord);
  const left = new Set<number>();
  const leave = (from: number, phrase: string): void => {
    for (let at = from; at < from + phrase.split(' ').length; at += 1) left.add(at);
  };
  let said: string | undefined;
  for (let at = 0; at < words.length; at += 1) {
    if (said !== undefined && standsAt(words, at, said)) leave(at, said);
    said ??= levelled.longestAt(row, at)?.entries[0];
    if (at > 0 && standsAt(words, at, country) && levels.some((level) => standsAt(words, at + 2, level)))
      leave(at, country);
  }
  return words.filter((_, at) => !left.has(at));
}

const country = 'việt nam';

const standsAt = (words: readonly string[], at: number, phrase: string): boolean =>
  phrase.split(' ').every((word, offset) => words[at + offset] === word);
