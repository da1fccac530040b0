import type { Block } from '@tra-cuu/data/article/article';
import { beginsItem, endsSentence, toPrintedText } from '../printed-text.ts';
import type { DomElement } from './dom.ts';

/** A line of a page as a reader sees it: what stands between two ends of blocks, or between two <br>. */
export interface PageLine {
  text: string;
  /** What its elements say it is; 'paragraph' where they say nothing. */
  kind: Block['kind'];
  /** The nearest block element. */
  element: DomElement;
  /** The outermost list it is an item of. */
  list: DomElement | null;
  align: string | null;
  /** Whether nearly all of it is bold, italic, a link. */
  bold: boolean;
  italic: boolean;
  link: boolean;
  /** Whether an image stands between it and the line before. */
  afterImage: boolean;
}

/** What surrounds a piece of text: the element and what those around it say of its kind and form. */
export interface Surroundings {
  element: DomElement;
  kind: Block['kind'];
  list: DomElement | null;
  align: string | null;
  bold: boolean;
  italic: boolean;
  link: boolean;
  preformatted: boolean;
}

type Form = Pick<Surroundings, 'bold' | 'italic' | 'link'>;

interface Piece {
  text: string;
  letters: number;
  bold: number;
  italic: number;
  link: number;
  /** How many <br> stand before it. */
  breaks: number;
}

const nearlyAll = 0.9;

/** Which units are letters or digits: 1 where they are, 2 where they are not, 0 where it was not asked yet. */
const letterUnits = new Uint8Array(0x10000);
const letterOrDigit = /[\p{L}\p{N}]/u;

/** How many letters and digits a text has. The halves of surrogate pairs count as none. */
function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (letterUnits[unit] === 0) letterUnits[unit] = letterOrDigit.test(text.charAt(at)) ? 1 : 2;
    if (letterUnits[unit] === 1) count += 1;
  }
  return count;
}

/** Gathers the text of one block element and cuts it into lines. */
export class LineBuilder {
  readonly lines: PageLine[] = [];
  #pieces: Piece[] = [];
  #breaks = 0;
  #afterImage = false;

  addText(text: string, { bold, italic, link, preformatted }: Form & { preformatted: boolean }): void {
    if (preformatted && text.includes('\n')) {
      this.#addPreformatted(text, { bold, italic, link });
      return;
    }
    const letters = countLetters(text);
    const piece = this.#currentPiece(letters > 0 || text.trim() !== '');
    if (!piece) return;
    piece.text += text;
    piece.letters += letters;
    if (bold) piece.bold += letters;
    if (italic) piece.italic += letters;
    if (link) piece.link += letters;
  }

  addBreak(): void {
    this.#breaks += 1;
  }

  addImage(): void {
    this.#afterImage = true;
  }

  /** Ends the block: what was gathered becomes lines of `surroundings`. */
  endBlock(surroundings: Surroundings): void {
    const pieces = joinPieces(this.#pieces, surroundings);
    this.#pieces = [];
    this.#breaks = 0;
    for (const piece of pieces) this.#addLine(piece, surroundings);
  }

  /** Adds a line whose text was put together elsewhere, as a table's is. */
  addWhole(text: string, kind: Block['kind'], surroundings: Surroundings): void {
    const form = { bold: false, italic: false, link: false };
    this.lines.push({ ...toLine(surroundings), ...form, text, kind, afterImage: this.#takeImage() });
  }

  #addLine(piece: Piece, surroundings: Surroundings): void {
    const text = toPrintedText(piece.text);
    if (text === '') return;
    const mostly = (count: number): boolean => piece.letters > 0 && count >= piece.letters * nearlyAll;
    const form = { bold: mostly(piece.bold), italic: mostly(piece.italic), link: mostly(piece.link) };
    this.lines.push({ ...toLine(surroundings), ...form, text, afterImage: this.#takeImage() });
  }

  #takeImage(): boolean {
    const afterImage = this.#afterImage;
    this.#afterImage = false;
    return afterImage;
  }

  #addPreformatted(text: string, form: Form): void {
    text.split('\n').forEach((line, position) => {
      if (position > 0) this.addBreak();
      this.addText(line, { ...form, preformatted: false });
    });
  }

  /** The piece that text goes on; null for blanks between <br>, which do not end a run of them. */
  #currentPiece(hasText: boolean): Piece | null {
    const last = this.#pieces.at(-1);
    if (last && this.#breaks === 0) return last;
    if (!hasText) return null;
    const piece = { text: '', letters: 0, bold: 0, italic: 0, link: 0, breaks: this.#breaks };
    this.#breaks = 0;
    this.#pieces.push(piece);
    return piece;
  }
}

const toLine = ({ element, kind, list, align }: Surroundings) => ({ element, kind, list, align });

/** A single <br> ends a line only where the writer ended a sentence, an item or a centred line; else it is a space. */
function joinPieces(pieces: readonly Piece[], { kind, align, list }: Surroundings): Piece[] {
  const oneLine = kind === 'heading' || kind === 'caption' || list !== null;
  const linesApart = align === 'center' || align === 'right';
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const apart = !oneLine && (piece.breaks > 1 || linesApart || (last && startsAnew(last, piece)));
    if (!last || apart) joined.push({ ...piece });
    else {
      last.text += ` ${piece.text}`;
      for (const count of ['letters', 'bold', 'italic', 'link'] as const) last[count] += piece[count];
    }
  }
  return joined;
}

/** How much of the end of a text shows how it ends. */
const endLooked = 200;

function startsAnew(last: Piece, piece: Piece): boolean {
  const isBold = ({ bold, letters }: Piece): boolean => letters > 0 && bold >= letters * nearlyAll;
  return (
    endsSentence(last.text.slice(-endLooked).trim()) ||
    beginsItem(toPrintedText(piece.text)) ||
    isBold(last) !== isBold(piece)
  );
}
