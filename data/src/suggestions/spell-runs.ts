import type { FrequentRuns } from './frequent-runs.ts';
import type { TitleWords } from './title-words.ts';

/** The spelling in which each of the runs is printed most often, the one printed first of equals; a space between two words. */
export function spellRuns(titles: TitleWords, runs: FrequentRuns, wanted: ReadonlySet<number>): Map<number, string> {
  const counts = countSpellings(titles, runs, wanted);
  return new Map(Array.from(counts, ([run, spellings]) => [run, mostOften(spellings)]));
}

function countSpellings(
  { printed, words, printedText }: TitleWords,
  runs: FrequentRuns,
  wanted: ReadonlySet<number>,
): Map<number, Map<string, number>> {
  const counts = new Map<number, Map<string, number>>();
  for (const [place, first] of words.entries()) {
    let run: number | undefined = first > 0 ? first : undefined;
    for (let end = place + 1; run !== undefined; end += 1) {
      run = runs.next(run, words[end] ?? 0);
      if (run === undefined || !wanted.has(run)) continue;
      const spelling = Array.from(printed.subarray(place, end + 1), (word) => printedText[word] ?? '').join(' ');
      const spellings = counts.get(run) ?? new Map<string, number>();
      counts.set(run, spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1));
    }
  }
  return counts;
}

const mostOften = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].reduce((best, spelling) => (spelling[1] > best[1] ? spelling : best), ['', 0] as const)[0];
