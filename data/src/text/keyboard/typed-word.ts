/** A word being typed: its letters so far in small letters, with their own marks but without the tone, and the tone. */
export interface TypedWord {
  letters: string;
  /** A combining mark of `toneMarks`, or the empty string for the level tone. */
  tone: string;
}

/** The stroke of đ, which Unicode does not take apart. */
export const stroke = '\u0335';
export const circumflex = '\u0302';
export const breve = '\u0306';
export const horn = '\u031B';

const anyVowel = /[aăâeêioôơuưy]/;
/** The u of the onset qu takes no horn; u and o side by side take it together. */
const hornless = /(?<!^q)uo?|o/;

export function addLetter(word: TypedWord, letter: string): TypedWord {
  return { ...word, letters: word.letters + letter };
}

/** Gives the word a tone, instead of any other; null before there is a vowel to carry it, or when it is there already. */
export function addTone(word: TypedWord, tone: string): TypedWord | null {
  return anyVowel.test(word.letters) && word.tone !== tone ? { ...word, tone } : null;
}

/** Makes the last of some plain vowels â, ê or ô; null if there is none. */
export function addCircumflex(word: TypedWord, vowels: string): TypedWord | null {
  return mark(word, new RegExp(`[${vowels}](?!.*[${vowels}])`), (letter) => (letter + circumflex).normalize('NFC'));
}

/** Makes uo ươ, or else the first plain u or o ư or ơ; null if there is none. */
export function addHorn(word: TypedWord): TypedWord | null {
  return mark(word, hornless, (letters) => letters.replace('u', 'ư').replace('o', 'ơ'));
}

/** Makes the last plain a ă; null if there is none. */
export function addBreve(word: TypedWord): TypedWord | null {
  return mark(word, /a(?!.*a)/, () => 'ă');
}

/** Makes the d at the head of the word đ, however late its key comes; null if there is none. */
export function addStroke(word: TypedWord): TypedWord | null {
  return mark(word, /^d/, () => 'đ');
}

function mark(word: TypedWord, plain: RegExp, toMarked: (letters: string) => string): TypedWord | null {
  const letters = word.letters.replace(plain, toMarked);
  return letters === word.letters ? null : { ...word, letters };
}
