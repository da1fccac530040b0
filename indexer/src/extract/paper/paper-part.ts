/** A line as it was printed; its letters' size in points. */
export interface PrintedLine {
  text: string;
  size: number;
}

/** A paragraph: its text on one line, the lines it was printed in where that is known, whether all of them are centred. */
export interface Paragraph {
  kind: 'paragraph';
  text: string;
  lines: readonly PrintedLine[];
  centred: boolean;
}

/** A table: a line for each row, cells separated by tabs. */
export interface Table {
  kind: 'table';
  text: string;
}

/** A part of a document in reading order. */
export type PaperPart = Paragraph | Table;
