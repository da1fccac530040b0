import { readSampleArticles } from '@tra-cuu/data/sample/sample-article';

/** A generator of numbers from 0 up to 1 (mulberry32): the same for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The words of the sample archive as they are printed, punctuation and all, so that each is as frequent as it is there. */
function readWords(): string[] {
  return readSampleArticles().flatMap(({ title, blocks }) =>
    [title, ...blocks.flatMap((block) => ('text' in block ? [block.text] : []))].flatMap((text) => text.split(/\s+/)),
  );
}

/** How many words are taken from one place, so that phrases stay together. */
const run = 6;

/** A Vietnamese text of `length` UTF-16 units in lines of 20 runs of words; the same for the same seed. */
export function makeBody(length: number, seed: number): string {
  const words = readWords();
  const random = createRandom(seed);
  const parts: string[] = [];
  for (let size = 0; size < length; size += parts.at(-1)?.length ?? 0) {
    const at = Math.floor(random() * words.length);
    parts.push(words.slice(at, at + run).join(' ') + (parts.length % 20 === 19 ? '\n' : ' '));
  }
  return parts.join('').slice(0, length);
}
