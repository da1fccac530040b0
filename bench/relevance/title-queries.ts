import { fold } from '@tra-cuu/data/text/fold';
import { type CorpusEntry, toTitleKey } from '../corpus/open-corpus.ts';
import { dropLetter } from '../queries/dropped-letter.ts';
import { toHalfAccented } from '../queries/half-accented.ts';
import { toOtherTonePlace } from '../queries/other-tone-place.ts';
import { createRandom, drawEach, type Random } from '../queries/random.ts';
import { toTitleRun } from '../queries/title-run.ts';
import type { BenchmarkQuery, Wanted } from './benchmark-query.ts';
import type { Kind } from './kinds.ts';

/** The kinds that are the same runs of title words, typed in different ways. */
const typings: readonly { kind: Kind; type: (run: readonly string[], random: Random) => readonly string[] }[] = [
  { kind: 'accented', type: (run) => run },
  { kind: 'unaccented', type: (run) => run.map(fold) },
  { kind: 'half', type: toHalfAccented },
  { kind: 'nfd', type: (run) => run.map((word) => word.normalize('NFD')) },
  { kind: 'dropped', type: dropLetter },
  { kind: 'dropped-bare', type: (run, random) => dropLetter(run, random).map(fold) },
];

const toWanted = ({ id, title }: CorpusEntry): Wanted => ({ is: 'article', id, titleKey: toTitleKey(title) });

/** For each way of typing the same `count` runs of title words; a letter is dropped at the same place with and without accents. */
export function makeTitleQueries(entries: readonly CorpusEntry[], seed: number, count: number): BenchmarkQuery[] {
  const random = createRandom(seed);
  const drawn = drawEach(random, entries, count, (entry) => {
    const run = toTitleRun(entry.title, random);
    return run && { run, wanted: toWanted(entry) };
  });
  return typings.flatMap(({ kind, type }) => {
    const letters = createRandom(seed + 1);
    return drawn.map(({ run, wanted }) => ({ kind, seed, wanted, text: type(run, letters).join(' ') }));
  });
}

/** Runs of title words in which the tone of a word is written at its other place. */
export function makeToneQueries(entries: readonly CorpusEntry[], seed: number, count: number): BenchmarkQuery[] {
  const random = createRandom(seed);
  return drawEach(random, entries, count, (entry) => {
    const run = toTitleRun(entry.title, random);
    const moved = run && toOtherTonePlace(run);
    return moved && { kind: 'tone' as const, seed, wanted: toWanted(entry), text: moved.join(' ') };
  });
}
