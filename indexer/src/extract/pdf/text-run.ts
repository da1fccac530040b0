import { toPrintedText } from '../printed-text.ts';
import type { Piece } from './page-pieces.ts';

/** Text on one line with no gap of a column's width in it, placed in points from the upper left corner of its page. */
export interface TextRun {
  text: string;
  left: number;
  right: number;
  /** The baseline. */
  y: number;
  /** The size of the font of its longest piece. */
  size: number;
  /** From 1. */
  page: number;
}

/** In sizes of the font: what is wider is no space between words of a justified line. */
const columnGap = 1.2;
/** What may stand between the sign of a list's item and its text. */
const gapAfterSign = 5;
const sign = /^(?:[-–—+*•·▪●]|\d{1,3}[.)]|\p{L}[.)]|[IVX]+\.)\s*$/u;
const wordGap = 0.15;

/** The runs of pieces set in one direction, in their order; what holds no letter and no figure is ornament. */
export function toTextRuns(pieces: readonly Piece[], page: number): TextRun[] {
  const runs: Piece[][] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run && goesOn(run, piece)) run.push(piece);
    else if (piece.text.trim() !== '') runs.push([piece]);
  }
  return runs.map((run) => toRun(run, page)).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function goesOn(run: readonly Piece[], piece: Piece): boolean {
  const last = run.at(-1);
  const [first] = run;
  if (!first || !last) return false;
  const size = Math.max(piece.size, ...run.map((each) => each.size));
  const isRaised = piece.size < size * 0.8 || last.size < piece.size * 0.8;
  if (Math.abs(piece.y - last.y) > size * (isRaised ? 0.6 : 0.25)) return false;
  const gap = piece.left - last.right;
  const widest = sign.test(run.map(({ text }) => text).join('')) ? gapAfterSign : columnGap;
  return gap > -0.5 * size && piece.left >= first.left && gap < widest * size;
}

function toRun(pieces: readonly Piece[], page: number): TextRun {
  let text = '';
  let end = Number.POSITIVE_INFINITY;
  let longest = pieces[0];
  for (const piece of pieces) {
    if (piece.left - end > wordGap * piece.size) text += ' ';
    text += piece.text;
    if (piece.text.trim() !== '') end = piece.right;
    if (piece.text.trim().length > (longest?.text.trim().length ?? 0)) longest = piece;
  }
  const left = pieces[0]?.left ?? 0;
  const right = Math.max(left, ...pieces.filter((piece) => piece.text.trim() !== '').map((piece) => piece.right));
  return { text: toCleanText(text), left, right, y: longest?.y ?? 0, size: longest?.size ?? 0, page };
}

const control = /\p{Cc}+/gu;
/** Where the Symbol and Wingdings fonts have their letters (Unicode's private use area). */
const ofSymbolFont = /[\uf000-\uf0ff]/g;

/** By whose authority a paper is signed: pdf.js takes the room that kerning leaves in "K/T" for a space. */
const authority = /^([TK]) ?\/ ?([MTL])(?=\s)/;

const toCleanText = (text: string): string =>
  toPrintedText(text.replace(control, ' ').replace(ofSymbolFont, fromSymbolFont)).replace(authority, '$1/$2');

/** Signs of ASCII are the same in Symbol; all else is used as a list's dot. */
function fromSymbolFont(letter: string): string {
  const ascii = String.fromCharCode(letter.charCodeAt(0) & 0xff);
  return /[ -@[-`{-~]/.test(ascii) ? ascii : '•';
}
