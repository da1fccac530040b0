import { isOfSignature } from '../byline.ts';
import { beginsAnew, beginsItemInCapital, isDivision, isInCapitals } from '../paper/line-sign.ts';
import { isPaperType } from '../paper/paper-type.ts';
import { endsSentence } from '../printed-text.ts';
import { parsePlaceAndDay } from '../published-line.ts';
import { brokenNumber } from './mend-break.ts';
import { isSecrecyStamp } from './secrecy-stamp.ts';
import { isCentred, isInMiddle, type TextColumn } from './text-column.ts';
import type { TextRun } from './text-run.ts';

/** A line and the column it is set in. */
export interface FlowLine {
  run: TextRun;
  column: TextColumn;
}

/** In sizes of the font. */
const indent = 0.8;
/** In the column's spacing: what stands further apart begins a paragraph. */
const widerSpacing = 1.35;
const sameSize = 1.1;
/** In sizes of the font: a word that had room by its own width, which is guessed, begins a paragraph where it has a capital. */
const roomForCapital = -0.05;
/** Of a column's width: where a sentence goes on, the line before may end as early as this. */
const ragged = 0.2;

/** Whether `next` goes on with the paragraph whose last line is `last`; `isFirst`: that is its first line too. */
export function goesOn(last: FlowLine, next: FlowLine, isFirst: boolean): boolean {
  const [before, after] = [last.run.text, next.run.text];
  if (standsAlone(before) || standsAlone(after)) return false;
  if (Math.abs(last.run.size - next.run.size) > sameSize) return false;
  if (isApart(last, next)) return false;
  const centred = isCentred(last.run, last.column);
  const isMiddle = isInMiddle(last.run, last.column) && isInMiddle(next.run, next.column);
  const isNextCentred = isCentred(next.run, next.column);
  if (isMiddle && (centred || isNextCentred)) return goesOnCentred(before, after, isNextCentred);
  if (isInCapitals(before) !== isInCapitals(after) && (centred || isInCapitals(before))) return false;
  const isOpen = !endsSentence(before) && /^[\p{Ll}\d("“]/u.test(after);
  if (brokenNumber.test(before)) return true;
  if (!isFull(last, next, isOpen)) return false;
  if (beginsAnew(after)) return isOpenAt(last, next) && !beginsItemInCapital(after) && !/[.,:;!?]$/.test(before);
  const step = next.run.left - next.column.left - (last.run.left - last.column.left);
  if (step > indent * next.run.size) return isOpen || (isFirst && beginsAnew(before));
  return step > -indent * next.run.size || isFirst || isOpen;
}

const motto = /^(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|độc lập\s*[-–]|đảng cộng sản việt nam$|số\s*:)/iu;
/** A line that is the number of a paper and nothing else; in running text "số" begins with a small letter. */
const paperNumber = /^Số\s+[\d.…]+\s*[-–/]\s*\S+$/u;

/** Lines of a paper's head and foot that are whole in themselves. */
const standsAlone = (text: string): boolean =>
  motto.test(text) ||
  paperNumber.test(text) ||
  isSecrecyStamp(text) ||
  isPaperType(text) ||
  isOfSignature(text) ||
  parsePlaceAndDay(text) !== null;

function isApart({ run: last, column }: FlowLine, { run: next }: FlowLine): boolean {
  if (last.page !== next.page) return false;
  const gap = next.y - last.y;
  const isHeading = isCentred(last, column) && isCentred(next, column);
  return gap <= 0 || gap > Math.max(column.spacing * widerSpacing, next.size * (isHeading ? 1.6 : 1.3));
}

/** How the name of another body begins, under the one above it in the head of a paper. */
const body =
  /^(?:đảng (?:ủy|uỷ|bộ)|tỉnh (?:ủy|uỷ)|thành (?:ủy|uỷ)|huyện (?:ủy|uỷ)|thị (?:ủy|uỷ)|(?:ủy|uỷ) ban|ban |văn phòng|chi bộ|hội |đoàn |công đoàn|sở |phòng |cục |chi cục|trường |trung tâm|bộ )/iu;

/** Lines of a heading are broken by hand: they go on in the same letters, unless another name or a full line begins. */
function goesOnCentred(before: string, after: string, isNextCentred: boolean): boolean {
  if (isDivision(before) || beginsAnew(after) || endsSentence(before)) return false;
  if (isInCapitals(before) !== isInCapitals(after)) return false;
  if (!isNextCentred && !isInCapitals(after) && /^\p{Lu}/u.test(after)) return false;
  return !(isInCapitals(after) && body.test(after) && body.test(before) && !/[-–,]$/.test(before));
}

/** Whether the first word of the next line had no room at the end of the last. */
function isFull({ run: last, column }: FlowLine, { run: next }: FlowLine, isOpen: boolean): boolean {
  const [word = ''] = next.text.split(' ');
  const width = ((next.right - next.left) / Math.max(1, next.text.length)) * (word.length + 1);
  const room = column.right - last.right - width;
  return room < (isOpen ? (column.right - column.left) * ragged : roomForCapital * last.size);
}

/** Whether a line that begins with a sign of a list stands where the lines of the paragraph before do, and no item does. */
const isOpenAt = ({ run: last, column }: FlowLine, { run: next, column: nextColumn }: FlowLine): boolean =>
  next.left - nextColumn.left < indent * next.size && last.right > column.right - 2 * last.size;
