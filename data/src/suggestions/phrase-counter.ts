import { countFrequentRuns, type FrequentRuns } from './frequent-runs.ts';
import { functionWords } from './function-words.ts';
import { spellRuns } from './spell-runs.ts';
import type { CountedPhrase } from './suggestion-table.ts';
import { createTitleWords, type TitleWords } from './title-words.ts';

const longestPhrase = 6;
/** A run one longer than a phrase may be is counted to know the phrases that are only parts of it. */
const longestRun = longestPhrase + 1;
const maxPhrases = 20_000;
/** A phrase that stands in a longer one in at least this share of its titles is only a part of it. */
const nearlyAll = 0.9;
const smallArchive = 1_000;

/** How many titles hold a phrase, at least. */
const fewestTitles = (titles: number): number => (titles < smallArchive ? 2 : 3);

/** Finds the phrases that many titles hold. */
export interface PhraseCounter {
  add(title: string): void;
  /** The phrases of two to six words, by falling number of titles; of many the 20,000 of most titles and words. */
  finish(): CountedPhrase[];
}

/** Takes four bytes for each word of a title, and some more for each phrase. */
export function createPhraseCounter(): PhraseCounter {
  const titles = createTitleWords();
  return { add: titles.add, finish: () => toPhrases(titles.finish()) };
}

function toPhrases(titles: TitleWords): CountedPhrase[] {
  const runs = countFrequentRuns(titles, longestRun, fewestTitles(titles.titles));
  const chosen = chooseRuns(runs, titles.wordText);
  const spelt = spellRuns(titles, runs, new Set(chosen));
  return chosen
    .map((run) => ({ text: spelt.get(run) ?? '', articles: runs.titlesOf(run) }))
    .sort((a, b) => b.articles - a.articles);
}

interface Run {
  node: number;
  words: number[];
  /** Whether it could be a phrase by its first and last word. */
  isRounded: boolean;
}

/** The runs that are phrases and not parts of one, the best first. */
function chooseRuns(runs: FrequentRuns, wordText: readonly string[]): number[] {
  const containedIn = new Int32Array(runs.endNode - runs.firstNode);
  const phrases: Run[] = [];
  for (let node = runs.firstNode; node < runs.endNode; node += 1) {
    const run = toRun(node, runs, wordText);
    if (!run.isRounded) continue;
    markParts(run, runs, containedIn);
    if (run.words.length <= longestPhrase) phrases.push(run);
  }
  return phrases
    .filter(({ node }) => (containedIn[node - runs.firstNode] ?? 0) < nearlyAll * runs.titlesOf(node))
    .map(({ node, words }) => ({ node, worth: runs.titlesOf(node) * words.length }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, maxPhrases)
    .map(({ node }) => node);
}

function toRun(node: number, runs: FrequentRuns, wordText: readonly string[]): Run {
  const words = runs.wordsOf(node);
  const isEdge = (word: number | undefined): boolean => !functionWords.has(wordText[word ?? 0] ?? '');
  return { node, words, isRounded: isEdge(words[0]) && isEdge(words.at(-1)) };
}

/** Notes for each part of a run in how many titles the run holds it. */
function markParts({ node, words }: Run, runs: FrequentRuns, containedIn: Int32Array): void {
  const titles = runs.titlesOf(node);
  for (const [start, first] of words.entries()) {
    let part: number | undefined = first;
    for (const word of words.slice(start + 1)) {
      part = runs.next(part, word);
      if (part === undefined) break;
      const at = part - runs.firstNode;
      if (part !== node) containedIn[at] = Math.max(containedIn[at] ?? 0, titles);
    }
  }
}
