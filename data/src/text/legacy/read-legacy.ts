import { findAccentedWords, replaceAccentedWords } from './accented-words.ts';
import { cheapestReadings } from './cheapest-readings.ts';
import { fromLegacy } from './from-legacy.ts';
import {
  type GuessedCharset,
  guessedCharsets,
  isLegacyWord,
  isLoneSign,
  isWrittenIn,
  type Reading,
} from './misreading-cost.ts';
import { isReadable, shareReadable } from './readable.ts';
import { toWindows1252 } from './windows-1252.ts';

/** In UTF-16 units: how long a word in another encoding than its neighbours is at least. NÑ is NĐ, not nẹ. */
const shortestStray = 3;

export interface LegacyReading {
  text: string;
  /** The encoding of most of what was converted; "unicode" if nothing was, and `text` is then what came in. */
  charset: Reading;
  /** The share, 0 to 1, of the accented words of `text` that are syllables of Vietnamese; 1 where there are none. */
  confidence: number;
}

/**
 * Reads a text of which no font is known. Runs of words that are Vietnamese only when they are read as TCVN3 or as VNI
 * are converted, letters of capitals fonts to small ones; what is Unicode, another language or ASCII stays as it is.
 */
export function readLegacy(text: string): LegacyReading {
  const readings = cheapestReadings(findAccentedWords(text));
  const read = replaceAccentedWords(text, (word, at) => convert(word, readings[at] ?? 'unicode'));
  const charset = commonest(readings);
  return {
    text: charset === 'unicode' ? text : toWindows1252(read),
    charset,
    confidence: shareReadable(findAccentedWords(read).map((word) => word.text)),
  };
}

function convert(word: string, ofRun: Reading): string {
  const reading = ofRun === 'unicode' || isLoneSign(word) ? 'unicode' : readingInRun(word, ofRun);
  return reading === 'unicode' ? word : fromLegacy(word, reading);
}

/** The reading of a word in a legacy run: that of the run, unless the word is a syllable in another one only. */
function readingInRun(word: string, ofRun: GuessedCharset): Reading {
  if (isLegacyWord(word, ofRun)) return ofRun;
  if (isReadable(word) && !isWrittenIn(word, ofRun)) return 'unicode';
  const others = word.length < shortestStray ? [] : guessedCharsets;
  return others.find((charset) => isLegacyWord(word, charset)) ?? ofRun;
}

function commonest(readings: readonly Reading[]): Reading {
  const counts = guessedCharsets.map((charset) => ({
    charset,
    count: readings.filter((reading) => reading === charset).length,
  }));
  const best = counts.reduce((most, other) => (other.count > most.count ? other : most));
  return best.count > 0 ? best.charset : 'unicode';
}
