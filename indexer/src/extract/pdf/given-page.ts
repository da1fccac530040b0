import { isInCapitals } from '../paper/line-sign.ts';
import { toPrintedText } from '../printed-text.ts';
import type { PdfPageRuns } from './pdf-page.ts';
import type { TextRun } from './text-run.ts';

/** How the text is laid out, in points: as a typewriter would. */
const [left, top, size, spacing, letterWidth] = [90, 60, 12, 20, 6];
/** Of the longest line: a paragraph of nothing but shorter lines is a heading or stands in a paper's head. */
const shortLine = 0.6;
/** The longest line of a head, in characters, where no other tells. */
const usualLine = 70;

/**
 * A page of the text that a person gave for it, laid out in the lines it has, so that it is read as a printed page is: paragraphs are apart
 * by a blank line, the cells of a table's row by a tab. What holds no letter and no figure is ornament.
 */
export function toGivenPage(number: number, text: string): PdfPageRuns {
  const lines = text.normalize('NFC').split(/\r\n?|\n/);
  const width = Math.max(usualLine, ...lines.map(({ length }) => length)) * letterWidth;
  const runs = toParagraphs(lines).flatMap((paragraph) => {
    const isSet = paragraph.some(({ line }) => line.length * letterWidth > width * shortLine);
    return paragraph.flatMap(({ line, at }) => toRuns(line, { at, width, isSet, number }));
  });
  return {
    ...{ number, height: 2 * top + lines.length * spacing, runs, stamps: [] },
    ...{ origin: 'corrected', confidence: 1 },
  };
}

type Line = { line: string; at: number };

/** The lines that are not blank, by paragraph, each with its place among all. */
function toParagraphs(lines: readonly string[]): Line[][] {
  const paragraphs: Line[][] = [[]];
  lines.forEach((line, at) => {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push({ line: line.trim(), at });
  });
  return paragraphs;
}

/** `isSet`: the line is set to both sides of its column, one of a paragraph; else it is centred. */
function toRuns(line: string, set: { at: number; width: number; isSet: boolean; number: number }): TextRun[] {
  const { at, width, isSet, number: page } = set;
  const y = top + at * spacing;
  const cells = line.split('\t').map(toPrintedText);
  if (cells.length > 1) {
    const step = width / cells.length;
    return cells.flatMap((text, cell) =>
      text === '' ? [] : [{ text, left: left + cell * step, right: left + (cell + 0.8) * step, y, size, page }],
    );
  }
  const text = toPrintedText(line);
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const room = isSet && !isInCapitals(text) ? 0 : Math.max(2 * size, (width - text.length * letterWidth) / 2);
  return [{ text, left: left + room, right: left + width - room, y, size, page }];
}
