import { isClean } from '@tra-cuu/data/text/legacy/is-clean';
import type { LegacyCharset } from '@tra-cuu/data/text/legacy/legacy-charset';
import { type LegacyText, readLegacyText, readTogether } from '../legacy/read-legacy-text.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { joinRecords } from './join-records.ts';
import { convertByFonts, convertByWords, describedIn } from './mend-page.ts';
import type { PageLine } from './page-line.ts';
import { readPageLines } from './page-lines.ts';

/** A page's lines in good Unicode. */
export interface ReadLines {
  lines: PageLine[];
  /** The legacy encoding that most of the page was written in; undefined where it was Unicode. */
  charset: LegacyCharset | undefined;
  /** What was damaged in some of the lines. */
  repairsOf(lines: readonly PageLine[]): LegacyText['repairs'];
}

interface PageText {
  /** The page as text: its fonts are looked for in it. */
  html: string;
  /** Whether its bytes were read in a legacy charset already. */
  isConverted: boolean;
  leftOut: ReadonlySet<DomElement>;
}

/** Reads the lines of a page. Its legacy text is converted first, in the document itself, so that whatever else is read there is good. */
export function readLines(document: DomDocument, { html, isConverted, leftOut }: PageText): ReadLines {
  const byFonts = convertByFonts(document, html, isConverted);
  const printed = readPageLines(document.body, leftOut);
  const texts = [...printed.map(({ text }) => text), describedIn(document)];
  if (isClean(texts.join('\n'))) return { lines: joinRecords(printed), charset: byFonts, repairsOf: () => [] };
  const byWords = convertByWords(document);
  const mended = readPageLines(document.body, leftOut);
  const before = new Map(mended.map((line, at) => [line, texts[at] ?? line.text]));
  return {
    lines: joinRecords(mended),
    charset: byFonts ?? byWords,
    repairsOf: (lines) =>
      readTogether(
        lines.map((line) => before.get(line) ?? line.text),
        readLegacyText,
      ).read.repairs,
  };
}
