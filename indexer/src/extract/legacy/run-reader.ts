import { charsetOfFont } from '@tra-cuu/data/text/legacy/charset-of-font';
import { fromLegacy } from '@tra-cuu/data/text/legacy/from-legacy';
import type { LegacyCharset } from '@tra-cuu/data/text/legacy/legacy-charset';
import { type LegacyText, readLegacyText } from './read-legacy-text.ts';

/** Reads the runs of a document by the fonts that they are set in. */
export interface RunReader {
  /** The text of a run in a legacy font; null for one in any other font. */
  read(text: string, font: string | null): string | null;
  /** All of the text, read where no font told how; its charset is that of most runs, where a font told it. */
  finish(text: string): LegacyText;
}

export function createRunReader(): RunReader {
  const letters = new Map<LegacyCharset, number>();
  return {
    read: (text, font) => {
      const known = font === null ? null : charsetOfFont(font);
      if (!known) return null;
      letters.set(known.charset, (letters.get(known.charset) ?? 0) + text.length);
      return fromLegacy(text, known.charset, { capitals: known.capitals });
    },
    finish: (text) => {
      const [most] = [...letters].sort(([, a], [, b]) => b - a);
      const rest = readLegacyText(text);
      return { ...rest, charset: most?.[0] ?? rest.charset };
    },
  };
}
