import { fold } from '@tra-cuu/data/text/fold';
import { hasAccents } from '@tra-cuu/data/text/word-forms';
import type { Phrase } from './count-phrases.ts';

/** As many as a first page shows: all of its hits can be right. */
export const fewestArticles = 10;
/** As many articles at least hold another phrase that is the same without accents. */
const fewestLookAlikes = 10;

/**
 * The phrases with an accent that at least ten articles hold, and that at least as many hold in another reading: "đảng ủy", where
 * "đang ủy" is found too. In alphabetical order of code units, so that a seed draws the same ones whatever the order of the counts.
 */
export function toConfusablePhrases(phrases: readonly Phrase[]): Phrase[] {
  const folded = new Map<string, number>();
  const foldedOf = ({ syllables }: Phrase): string => syllables.map(fold).join(' ');
  for (const phrase of phrases) {
    const form = foldedOf(phrase);
    folded.set(form, (folded.get(form) ?? 0) + phrase.articles);
  }
  const isConfusable = (phrase: Phrase): boolean =>
    phrase.articles >= fewestArticles &&
    (folded.get(foldedOf(phrase)) ?? 0) - phrase.articles >= fewestLookAlikes &&
    phrase.syllables.some(hasAccents);
  const key = ({ syllables }: Phrase): string => syllables.join(' ');
  return phrases.filter(isConfusable).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
