import { hasAccents } from '@tra-cuu/data/text/word-forms';
import { toExactWords } from '../corpus/exact-words.ts';
import { type Corpus, type CorpusEntry, toTitleKey } from '../corpus/open-corpus.ts';
import type { Question } from '../corpus/read-questions.ts';
import { toBodyWords } from '../queries/body-words.ts';
import { fewestArticles } from '../queries/confusable-phrases.ts';
import type { Phrase } from '../queries/count-phrases.ts';
import { toOneBare } from '../queries/one-bare.ts';
import { createRandom, drawEach, pick } from '../queries/random.ts';
import type { BenchmarkQuery } from './benchmark-query.ts';

/** Four words out of the bodies of articles drawn at random. */
export function makeBodyQueries(
  corpus: Pick<Corpus, 'read'>,
  entries: readonly CorpusEntry[],
  seed: number,
  count: number,
): BenchmarkQuery[] {
  return drawEach(createRandom(seed), entries, count, (entry) => {
    const words = toBodyWords(corpus.read(entry).body);
    const wanted = { is: 'article', id: entry.id, titleKey: toTitleKey(entry.title) } as const;
    return words && { kind: 'body' as const, seed, wanted, text: words.join(' ') };
  });
}

/**
 * Phrases drawn at random, as they are. Those of two accented syllables are a kind of their own: where one has none ("vào nam"), the
 * query is also what someone types who left its accents out ("vào năm"), and no answer is right for both.
 */
export function makePhraseQueries(phrases: readonly Phrase[], seed: number, count: number): BenchmarkQuery[] {
  const ofKind = (kind: 'phrase' | 'phrase-mixed'): BenchmarkQuery[] => {
    const own = phrases.filter(({ syllables }) => syllables.every(hasAccents) === (kind === 'phrase'));
    return drawEach(createRandom(seed), own, count, ({ syllables }) => {
      return { kind, seed, wanted: { is: 'phrase', syllables } as const, text: syllables.join(' ') };
    });
  };
  return [...ofKind('phrase'), ...ofKind('phrase-mixed')];
}

/**
 * Two accented syllables in a row of titles drawn at random, held by at least `fewestArticles`: what is written often is asked often. With
 * them the same with one of the two typed bare.
 */
export function makeTitlePhraseQueries(
  entries: readonly CorpusEntry[],
  phrases: readonly Phrase[],
  seed: number,
  count: number,
): BenchmarkQuery[] {
  const random = createRandom(seed);
  const common = new Set(phrases.filter(({ articles }) => articles >= fewestArticles).map(toKey));
  const drawn = drawEach(random, entries, count, ({ title }) => {
    const words = toExactWords(title);
    const pairs = words.flatMap(({ exact, joined }, at): Phrase['syllables'][] => {
      const before = words[at - 1]?.exact;
      return joined && before !== undefined && common.has(`${before} ${exact}`) ? [[before, exact]] : [];
    });
    const accented = pairs.filter((pair) => pair.every(hasAccents));
    return accented.length === 0 ? null : pick(random, accented);
  });
  return drawn.flatMap((syllables): BenchmarkQuery[] => {
    const wanted = { is: 'phrase', syllables } as const;
    const bare = toOneBare(syllables, random);
    return [
      { kind: 'title-phrase', seed, wanted, text: syllables.join(' ') },
      ...(bare === null ? [] : [{ kind: 'title-phrase-bare' as const, seed, wanted, text: bare }]),
    ];
  });
}

const toKey = ({ syllables }: Phrase): string => syllables.join(' ');

/** Phrases drawn at random, one of their two syllables without its accents. */
export function makeBarePhraseQueries(phrases: readonly Phrase[], seed: number, count: number): BenchmarkQuery[] {
  const random = createRandom(seed);
  return drawEach(random, phrases, count, ({ syllables }) => {
    const text = toOneBare(syllables, random);
    return text === null
      ? null
      : { kind: 'phrase-bare' as const, seed, wanted: { is: 'phrase', syllables } as const, text };
  });
}

export const makeQuestionQueries = (questions: readonly Question[]): BenchmarkQuery[] =>
  questions.map(({ text, right }) => ({ kind: 'questions', seed: 0, text, wanted: { is: 'passage', ids: right } }));
