/** A half-open range in UTF-16 units of the text as printed. */
export type TextRange = [start: number, end: number];
