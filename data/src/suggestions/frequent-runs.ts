import { type TitleWords, titleEnd } from './title-words.ts';

/** A run of words as a path from its first word: a node is the run of its parent and one word more. */
export interface FrequentRuns {
  /** Nodes are numbered from here; smaller numbers are words, the runs of one. */
  readonly firstNode: number;
  /** One past the last node. */
  readonly endNode: number;
  /** The run with one word more; undefined where too few titles hold it. */
  next(run: number, word: number): number | undefined;
  /** The words of a node. */
  wordsOf(node: number): number[];
  /** How many titles hold a node's run. */
  titlesOf(node: number): number;
}

/** Occurrences by hash, to pass over what is surely too rare: a byte each. */
const sketchLength = 2 ** 24;
const fullByte = 255;
/** Keys of runs are run * this + word: exact in a double as long as runs are fewer than 2^31. */
const wordBase = 2 ** 22;

/**
 * Counts the runs of 2 to `longest` words that at least `fewest` titles hold, each title once. One pass for each length: a run is
 * looked at only if the two runs in it that are a word shorter were frequent, so that rare ones take no memory.
 */
export function countFrequentRuns({ words, wordText }: TitleWords, longest: number, fewest: number): FrequentRuns {
  const firstNode = wordText.length;
  const nodes = new Map<number, number>();
  const parent: number[] = [];
  const lastWord: number[] = [];
  const titles: number[] = [];
  const lastTitle: number[] = [];
  const sketch = new Uint8Array(sketchLength);
  /** For each place the frequent run of the present length that begins there, else 0. */
  const runs = words.map((word) => Math.max(word, 0));

  const count = (run: number, word: number, title: number): void => {
    const key = run * wordBase + word;
    const node = nodes.get(key) ?? firstNode + parent.length;
    const at = node - firstNode;
    if (at === parent.length) {
      nodes.set(key, node);
      parent.push(run);
      lastWord.push(word);
      titles.push(0);
      lastTitle.push(-1);
    }
    if (lastTitle[at] === title) return;
    lastTitle[at] = title;
    titles[at] = (titles[at] ?? 0) + 1;
  };
  const next = (run: number, word: number): number | undefined => {
    const node = nodes.get(run * wordBase + word);
    return node !== undefined && (titles[node - firstNode] ?? 0) >= fewest ? node : undefined;
  };

  for (let length = 2; length <= longest; length += 1) {
    const wordAt = (place: number): number => words[place + length - 1] ?? 0;
    const isCandidate = (place: number): boolean => (runs[place] ?? 0) > 0 && (runs[place + 1] ?? 0) > 0;
    sketch.fill(0);
    for (let place = 0; place < runs.length; place += 1)
      if (isCandidate(place)) addTo(sketch, hash(runs[place] ?? 0, wordAt(place)));
    let title = 0;
    for (let place = 0; place < runs.length; place += 1) {
      if (words[place] === titleEnd) title += 1;
      if (!isCandidate(place)) continue;
      const [run, word] = [runs[place] ?? 0, wordAt(place)];
      if ((sketch[hash(run, word)] ?? 0) >= fewest) count(run, word, title);
    }
    for (let place = 0; place < runs.length; place += 1)
      runs[place] = isCandidate(place) ? (next(runs[place] ?? 0, wordAt(place)) ?? 0) : 0;
  }

  return {
    firstNode,
    endNode: firstNode + parent.length,
    next,
    titlesOf: (node) => titles[node - firstNode] ?? 0,
    wordsOf: (node) => {
      const found: number[] = [];
      let run = node;
      for (; run >= firstNode; run = parent[run - firstNode] ?? 0) found.unshift(lastWord[run - firstNode] ?? 0);
      return [run, ...found];
    },
  };
}

/** Multiplicative hash of two integers (Knuth, The Art of Computer Programming, 6.4). */
const hash = (run: number, word: number): number =>
  (Math.imul(Math.imul(run, 0x9e3779b1) ^ word, 0x85ebca6b) >>> 8) & (sketchLength - 1);

function addTo(sketch: Uint8Array, at: number): void {
  const count = sketch[at] ?? 0;
  if (count < fullByte) sketch[at] = count + 1;
}
