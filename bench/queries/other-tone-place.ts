import { parseSyllable } from '@tra-cuu/data/text/syllable';
import { placeTone } from '@tra-cuu/data/text/tone-placement';

/** The rimes whose tone school books write on the second letter and laws on the first. */
const rimesOfTwoUsages = new Set(['oa', 'oe', 'uy']);

/**
 * Moves the tone of each word that is written both ways to its other letter: "hòa" to "hoà", "uỷ" to "ủy". Null where no word
 * changes.
 */
export function toOtherTonePlace(words: readonly string[]): string[] | null {
  const moved = words.map(moveTone);
  return moved.some((word, at) => word !== words[at]) ? moved : null;
}

function moveTone(word: string): string {
  const syllable = parseSyllable(word);
  if (syllable === null || syllable.tone === '' || !rimesOfTwoUsages.has(syllable.rime)) return word;
  const onFirst = placeTone(syllable);
  const onSecond = (syllable.onset + syllable.rime + syllable.tone).normalize('NFC');
  return keepCapitals(word, word.toLowerCase() === onFirst ? onSecond : onFirst);
}

function keepCapitals(printed: string, letters: string): string {
  const capitals = [...printed].map((letter) => letter !== letter.toLowerCase());
  return [...letters].map((letter, at) => (capitals[at] ? letter.toUpperCase() : letter)).join('');
}
