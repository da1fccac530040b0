/** A box in pixels from the upper left corner of a picture. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A word as it was recognised, `confidence` from 0 to 100. */
export interface RecognizedWord {
  text: string;
  confidence: number;
  bbox: Box;
}

/** A line of words, the ends of its baseline, and how high its letters reach from the deepest to the tallest, in pixels. */
export interface RecognizedLine {
  words: readonly RecognizedWord[];
  baseline: Box;
  rowAttributes: { rowHeight: number };
}
