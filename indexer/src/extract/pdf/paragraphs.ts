import type { PaperPart, Paragraph, Table } from '../paper/paper-part.ts';
import { type FlowLine, goesOn } from './goes-on.ts';
import { mendBreak } from './mend-break.ts';
import { isCentred } from './text-column.ts';

/** What a document's pages hold, one after the other: a line, notes at the foot of a page, a thing that is whole in itself. */
export type FlowPart =
  | { kind: 'line'; line: FlowLine }
  | { kind: 'notes'; lines: readonly FlowLine[] }
  | { kind: 'whole'; part: Table }
  /** Lines set apart from those around them: the columns of a paper's head. */
  | { kind: 'apart'; lines: readonly FlowLine[] };

/**
 * Joins lines to paragraphs, over the ends of pages too. The notes of a page come behind the paragraph that goes on over its end.
 * `isKnown`: whether a word stands elsewhere in the document.
 */
export function toParagraphs(flow: readonly FlowPart[], isKnown: (word: string) => boolean): PaperPart[] {
  const parts: PaperPart[] = [];
  let open: FlowLine[] = [];
  let notes: readonly FlowLine[] = [];
  const close = (): void => {
    if (open.length > 0) parts.push(toParagraph(open, isKnown));
    for (const note of joinLines(notes)) parts.push(toParagraph(note, isKnown));
    open = [];
    notes = [];
  };
  for (const part of flow) {
    if (part.kind === 'notes') notes = [...notes, ...part.lines];
    else if (part.kind === 'line') {
      const last = open.at(-1);
      if (last && !goesOn(last, part.line, open.length === 1)) close();
      open.push(part.line);
    } else {
      close();
      if (part.kind === 'whole') parts.push(part.part);
      else for (const lines of joinLines(part.lines)) parts.push(toParagraph(lines, isKnown));
    }
  }
  close();
  return parts;
}

/** Lines by the paragraph they belong to. */
function joinLines(lines: readonly FlowLine[]): FlowLine[][] {
  const paragraphs: FlowLine[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.at(-1);
    if (open && last && goesOn(last, line, open.length === 1)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

const toParagraph = (lines: readonly FlowLine[], isKnown: (word: string) => boolean): Paragraph => ({
  kind: 'paragraph',
  text: joinText(
    lines.map(({ run }) => run.text),
    isKnown,
  ),
  lines: lines.map(({ run }) => run),
  centred: lines.every(({ run, column }) => isCentred(run, column)),
});

/** The text of lines that go on with one another. */
export const joinText = (lines: readonly string[], isKnown: (word: string) => boolean): string =>
  lines.reduce((text, line) => (text === '' ? line : mendBreak(text, line, isKnown)), '');
