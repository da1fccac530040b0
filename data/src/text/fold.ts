const latinLetter = /\p{Script=Latin}\p{Mn}*/gu;
const capital = /\p{Lu}/gu;
const marks = /\p{Mn}/gu;
const vietnameseD = /[đĐðÐɖƉ]/;

/**
 * The text in small letters without accents, as it is typed by someone in a hurry: "Đảng ủy" is "dang uy". Never longer
 * than the text in UTF-16 units, so that a folded text can be laid over a printed one; idempotent. Latin letters lose
 * their marks however they were composed; letters that are not a base with marks (ß, æ) and other scripts keep theirs.
 */
export function fold(text: string): string {
  if (needsLook.test(text)) return foldLetters(text);
  let folded = '';
  for (let from = 0; from < text.length; from += piece.length) {
    const length = Math.min(piece.length, text.length - from);
    for (let at = 0; at < length; at += 1) {
      const unit = text.charCodeAt(from + at);
      piece[at] = foldedUnits[unit] || foldUnit(unit);
    }
    folded += Reflect.apply(String.fromCharCode, null, piece.subarray(0, length));
  }
  return folded;
}

/** Where a letter is more than a unit: marks apart from their letters, and what lies beyond the first plane. */
const needsLook = /[\p{Mn}\u{10000}-\u{10FFFF}\uD800-\uDFFF]/u;
/** The units met so far, folded: else each letter would be looked up by its properties, again and again. 0 for one not met. */
const foldedUnits = new Uint16Array(0x10000);
/** A text is written in pieces of so many units: letter by letter it would be put together from as many strings. */
const piece = new Uint16Array(512);

function foldUnit(unit: number): number {
  const folded = foldLetters(String.fromCharCode(unit)).charCodeAt(0);
  foldedUnits[unit] = folded;
  return folded;
}

function foldLetters(text: string): string {
  return text.replace(latinLetter, foldLetter).replace(capital, (letter) => shorter(letter.toLowerCase(), letter));
}

function foldLetter(letter: string): string {
  if (letter.length === 1 && letter < '\u0080') return letter.toLowerCase();
  const bare = letter.normalize('NFD').replace(marks, '').toLowerCase().replace(marks, '');
  return vietnameseD.test(bare) ? 'd' : shorter(bare, letter);
}

const shorter = (folded: string, letter: string): string => (folded.length <= letter.length ? folded : letter);
