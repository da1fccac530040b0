import { toWordForms } from '../../text/word-forms.ts';
import { findWords, type Word } from '../../text/words.ts';

/** A word of a body's name. `key` is how it is compared: small letters with their accents, tone placed as laws do. */
export interface NameWord extends Word {
  key: string;
}

/** The words of a name in order: "Uỷ ban" gives the keys "ủy" and "ban". */
export const toNameWords = (name: string): NameWord[] =>
  findWords(name.normalize('NFC')).map((word) => ({ ...word, key: toWordForms(word.text).exact }));
