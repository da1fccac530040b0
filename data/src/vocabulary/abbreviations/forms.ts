import { canonical } from '../../text/canonical.ts';
import { fold } from '../../text/fold.ts';
import { foldedSyllables } from '../../text/syllable.ts';
import { toWordForms, type WordForms } from '../../text/word-forms.ts';
import { findWords } from '../../text/words.ts';

/** A way to write something: its words in a row. */
export interface Form {
  /** As it is written: "NN&PTNT". */
  text: string;
  words: FormWord[];
  /** Letters that are read as a word when printed small ("TU", "ĐU"): an abbreviation only as printed here. */
  wordLike: boolean;
}

export interface FormWord extends WordForms {
  printed: string;
  /** What stands in front of the word beside spaces, as in "NN&PTNT" and "kinh tế - xã hội"; any sign is read for it. */
  sign: string;
}

const spoken = new Set(foldedSyllables());

/** Whether the letters, without accents and in any case, are a syllable of Vietnamese. */
export const isSpoken = (letters: string): boolean => spoken.has(fold(letters));

/** The words of a text as one form, just as they stand. */
export function toForm(text: string): Form {
  const spelt = canonical(text);
  let end = 0;
  const words = findWords(spelt).map((word) => {
    const sign = end > 0 ? spelt.slice(end, word.start).trim() : '';
    end = word.end;
    return { ...toWordForms(word.text), printed: word.text, sign };
  });
  return asForm(text, words);
}

/** The ways to print letters: "KH&CN", "KH-CN", "KH và CN" are one row of words with any sign between; "KHCN" is another. */
export function toShortForms(short: string): Form[] {
  const form = toForm(short);
  if (form.words.length < 2) return [form];
  const joined = toForm(form.words.map((word) => word.printed).join(''));
  return short.includes('&') ? [form, joined, withAnd(form)] : [form, joined];
}

function withAnd(form: Form): Form {
  const words = form.words.flatMap((word) => (word.sign === '&' ? [andWord, { ...word, sign: '' }] : [word]));
  return toFormOfWords(words);
}

/**
 * The ways to print words: where a comma or a dash stands there may be none, or "và" ("phòng cháy, chữa cháy"), and a "và"
 * may be a sign or nothing. The first is the one as given.
 */
export function toLongForms(text: string): Form[] {
  let rows: FormWord[][] = [[]];
  let joined = false;
  for (const word of toForm(text).words) {
    const ways = waysToGoOn(word, joined);
    joined = word.exact === andWord.exact;
    if (!joined) rows = ways.flatMap((way) => rows.map((row) => [...row, ...way]));
  }
  return rows.map((words, at) => (at === 0 ? asForm(text, words) : toFormOfWords(words)));
}

function waysToGoOn(word: FormWord, afterAnd: boolean): FormWord[][] {
  if (afterAnd) return [[andWord, word], [{ ...word, sign: '-' }]];
  return word.sign ? [[word], [andWord, { ...word, sign: '' }]] : [[word]];
}

const andWord: FormWord = { ...toWordForms('và'), printed: 'và', sign: '' };

function asForm(text: string, words: FormWord[]): Form {
  return { text, words, wordLike: words.length === 1 && isSpoken(words[0]?.exact ?? '') };
}

/** Words in a row as a form, with their signs between. */
export function toFormOfWords(words: FormWord[]): Form {
  const text = words.map(({ printed, sign }, at) => (at === 0 ? printed : signBefore(sign) + printed)).join('');
  return asForm(text, words);
}

const signBefore = (sign: string): string => {
  if (sign === '') return ' ';
  if (sign === ',') return ', ';
  return sign === '-' ? ' - ' : sign;
};

/**
 * Whether the form is worth writing into an index: not letters that would be found as a word ("TU"), nor letters with a
 * word within ("NN và PTNT"), which are found by those without.
 */
export const isWritten = ({ words, wordLike }: Form): boolean =>
  !wordLike && words.every(({ exact }) => exact !== andWord.exact);

/** Tells rows of words apart: "ủy ban nhân dân". */
export const keyOf = (form: Form): string => form.words.map((word) => word.exact).join(' ');
