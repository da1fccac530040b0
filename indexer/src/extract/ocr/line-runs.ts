import { fold } from '@tra-cuu/data/text/fold';
import { plausibleShare } from '../paper/plausible-words.ts';
import type { Piece } from '../pdf/page-pieces.ts';
import { type TextRun, toTextRuns } from '../pdf/text-run.ts';
import type { RecognizedLine, RecognizedWord } from './recognized-line.ts';
import { straighten } from './straighten.ts';

/** The size of a font is that much more than what its letters reach from the deepest to the tallest. */
const sizeOfRow = 1.1;
/** Sizes that differ from the usual one by less are it: a line without tall letters looks smaller. */
const [smaller, larger] = [0.87, 1.3];
/** A run less sure than this, 0 to 100, that does not read as words is no text: a seal, a signature, a fold. */
const sureText = 60;
const readsAsWords = 0.5;

/** In sizes of the font: lines below one another are further apart. */
const sameLine = 0.6;

/** A run, and how sure the engine is of its words, 0 to 100. */
interface SureRun {
  run: TextRun;
  confidence: number;
}

/** The runs of a page's picture, in points from its upper left corner, in the order of its lines. */
export function toLineRuns(lines: readonly RecognizedLine[], page: number, pixelsPerPoint: number): TextRun[] {
  const straight = straighten(lines);
  const usual = usualRow(straight);
  const runs = straight
    .flatMap((line) => toSureRuns(line, sizeOf(line, usual), page, pixelsPerPoint))
    .filter(({ run, confidence }) => confidence >= sureText || plausibleShare(run.text) >= readsAsWords)
    .map(({ run }) => run);
  return runs.filter((run) => !runs.some((other) => isGhost(run, other)));
}

/** Whether a run is a part of another that the engine read a second time. */
const isGhost = (run: TextRun, other: TextRun): boolean =>
  other.text.length > run.text.length &&
  Math.abs(other.y - run.y) < run.size * sameLine &&
  run.left >= other.left - 1 &&
  run.right <= other.right + 1;

/** The height of row, in pixels, that half of a page's letters stand in less, half in more. */
function usualRow(lines: readonly RecognizedLine[]): number {
  const rows = lines
    .map(({ words, rowAttributes }) => ({ height: rowAttributes.rowHeight, letters: words.length }))
    .sort((a, b) => a.height - b.height);
  const half = rows.reduce((sum, { letters }) => sum + letters, 0) / 2;
  let seen = 0;
  const middle = rows.find(({ letters }) => {
    seen += letters;
    return seen >= half;
  });
  return middle?.height ?? 0;
}

function sizeOf({ rowAttributes: { rowHeight } }: RecognizedLine, usual: number): number {
  const isUsual = rowHeight > usual * smaller && rowHeight < usual * larger;
  return (isUsual ? usual : rowHeight) * sizeOfRow;
}

/** How the right column of a head begins, by its letters without accents: the left one may come close to it. */
const motto = /^(?:cong hoa xa hoi chu nghia|dang cong san viet nam)/;

/** The runs of a line, a motto apart from what stands at its left. */
function toSureRuns(line: RecognizedLine, size: number, page: number, pixelsPerPoint: number): SureRun[] {
  const words = line.words.toSorted((a, b) => a.bbox.x0 - b.bbox.x0);
  const text = words.map((word) => word.text).join(' ');
  const start = text === text.toUpperCase() ? words.findIndex((_, at) => beginsMotto(words.slice(at))) : -1;
  const parts = start > 0 ? [words.slice(0, start), words.slice(start)] : [words];
  return parts.flatMap((part) => toRunsOfWords(part, line, size, page, pixelsPerPoint));
}

const beginsMotto = (words: readonly RecognizedWord[]): boolean =>
  motto.test(fold(words.map(({ text }) => text).join(' ')));

function toRunsOfWords(
  words: readonly RecognizedWord[],
  line: RecognizedLine,
  size: number,
  page: number,
  pixelsPerPoint: number,
): SureRun[] {
  const pieces = words.map((word) => toPiece(word, line, size, pixelsPerPoint));
  return toTextRuns(pieces, page).map((run) => {
    const within = words.filter(
      ({ bbox }) => bbox.x0 / pixelsPerPoint >= run.left - 1 && bbox.x1 / pixelsPerPoint <= run.right + 1,
    );
    const sum = within.reduce((total, { confidence }) => total + confidence, 0);
    return { run, confidence: sum / Math.max(1, within.length) };
  });
}

function toPiece({ text, bbox }: RecognizedWord, line: RecognizedLine, size: number, pixelsPerPoint: number): Piece {
  const { y0, y1 } = line.baseline;
  return {
    text: `${text} `,
    left: bbox.x0 / pixelsPerPoint,
    right: bbox.x1 / pixelsPerPoint,
    y: (y0 + y1) / 2 / pixelsPerPoint,
    size: size / pixelsPerPoint,
  };
}
