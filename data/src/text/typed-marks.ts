/** Each letter with the marks that stand on it. What stands before the first letter is a letter without base. */
const letterWithMarks = /\P{M}\p{M}*|^\p{M}+/gu;
/** The stroke of đ, which Unicode does not take apart, as the mark it is. */
const stroke = '\u0335';

/**
 * Whether `form` may be what someone meant who typed `typed` and left marks out: letter by letter the same base, with at
 * least the marks that were typed. Tone, breve, circumflex, horn and the stroke of đ are a mark each: "định" carries those
 * of "đinh", "dinh" does not. Both are exact forms (`toWordForms(word).exact`).
 */
export function carriesMarks(form: string, typed: string): boolean {
  const letters = toLetters(form);
  const wanted = toLetters(typed);
  return letters.length === wanted.length && letters.every((letter, at) => carriesLetter(letter, wanted[at] ?? ''));
}

const toLetters = (word: string): string[] =>
  word.replaceAll('đ', `d${stroke}`).normalize('NFD').match(letterWithMarks) ?? [];

function carriesLetter(letter: string, wanted: string): boolean {
  const [base, ...marks] = letter;
  const [wantedBase, ...wantedMarks] = wanted;
  return base === wantedBase && wantedMarks.every((mark) => marks.includes(mark));
}
