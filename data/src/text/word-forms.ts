import { canonical } from './canonical.ts';
import { fold } from './fold.ts';

/** The forms by which two words are compared: `exact` with their accents, `folded` without. Both in small letters. */
export interface WordForms {
  exact: string;
  folded: string;
}

/** The forms of one word as it is printed or typed. "Hoà" gives { exact: "hòa", folded: "hoa" }. */
export function toWordForms(word: string): WordForms {
  const exact = canonical(word).toLowerCase().normalize('NFC');
  return { exact, folded: fold(exact) };
}

const accented = /[^\0-\x7F]/;

/** Whether someone typed at least one accent of Vietnamese (a mark, or đ) in this text. */
export function hasAccents(text: string): boolean {
  const forms = toWordForms(text);
  return accented.test(forms.exact) && forms.exact !== forms.folded;
}
