import { toWordForms } from './word-forms.ts';
import { findWords } from './words.ts';

/**
 * The print of a text: for each of `printLength` hash functions the smallest hash of the text's runs of words (MinHash; A. Broder, "On the
 * resemblance and containment of documents", 1997). The share of places in which two prints agree estimates the share of runs that
 * the texts have in common. Accents and capitals do not count.
 */
export type TextPrint = Uint32Array;

export const printLength = 64;
/** Bands of so many places: two texts that share four fifths of their runs agree in all places of some band, nearly always. */
const placesOfBand = 5;
const bands = Math.floor(printLength / placesOfBand);

/** Words in a run: fewer are phrases that many texts share. */
const runLength = 4;
/** A text of fewer runs says too little to be told apart by them. */
const fewestRuns = 20;

/** Odd multipliers and offsets of the hash functions, from one fixed seed: a print must stay the same for ever. */
const [multipliers, offsets] = makeFunctions(0x5eed);

/** The print of texts that stand one after another; null where they are too short. */
export function toTextPrint(texts: readonly string[]): TextPrint | null {
  const words = texts.flatMap((text) => findWords(text).map((word) => hashText(toWordForms(word.text).folded)));
  if (words.length - runLength + 1 < fewestRuns) return null;
  const print = new Uint32Array(printLength).fill(0xffffffff);
  for (const run of hashRuns(words)) lower(print, run);
  return print;
}

/** How much two texts have in common: 0 to 1. */
export function similarityOf(a: TextPrint, b: TextPrint): number {
  let same = 0;
  for (let at = 0; at < printLength; at += 1) if (a[at] === b[at]) same += 1;
  return same / printLength;
}

/** The bands of a print, each as one number: 0 to 2^32 - 1. */
export function toBands(print: TextPrint): number[] {
  return Array.from({ length: bands }, (_, band) => {
    let value = 0x811c9dc5;
    for (let at = band * placesOfBand; at < (band + 1) * placesOfBand; at += 1)
      value = Math.imul(value ^ (print[at] ?? 0), 0x01000193) >>> 0;
    return value;
  });
}

/** Bytes in which a print is kept, little-endian whatever the machine. */
export function encodePrint(print: TextPrint): Buffer {
  const bytes = Buffer.alloc(printLength * 4);
  print.forEach((value, at) => {
    bytes.writeUInt32LE(value, at * 4);
  });
  return bytes;
}

export const decodePrint = (bytes: Buffer): TextPrint =>
  Uint32Array.from({ length: printLength }, (_, at) => bytes.readUInt32LE(at * 4));

function* hashRuns(words: readonly number[]): Generator<number> {
  for (let start = 0; start + runLength <= words.length; start += 1) {
    let hash = 0;
    for (let at = start; at < start + runLength; at += 1) hash = Math.imul(hash ^ (words[at] ?? 0), 0x9e3779b1) >>> 0;
    yield mix(hash);
  }
}

function lower(print: TextPrint, run: number): void {
  for (let at = 0; at < printLength; at += 1) {
    const value = mix((Math.imul(run, multipliers[at] ?? 1) + (offsets[at] ?? 0)) >>> 0);
    if (value < (print[at] ?? 0)) print[at] = value;
  }
}

/** FNV-1a over UTF-16 units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The last steps of MurmurHash3: every bit of the input changes about half of the bits of the result. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function makeFunctions(seed: number): [Uint32Array, Uint32Array] {
  let state = seed;
  const next = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state);
  };
  return [Uint32Array.from({ length: printLength }, () => next() | 1), Uint32Array.from({ length: printLength }, next)];
}
