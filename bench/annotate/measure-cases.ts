import type { AnnotateCase } from './case.ts';
import { findSentence } from './find-sentence.ts';
import { type Measure, measures } from './measures.ts';
import type { ReadArticle } from './read-article.ts';
import { addTallies, f1Of, precisionOf, type ReadingError, recallOf } from './tally.ts';

export interface CasePair {
  labelled: AnnotateCase;
  found: ReadArticle;
}

export type PlacedError = ReadingError & { case: string; sentence: string };

/** What a line of the table says, and each of its errors with the case and the sentence. */
export interface MeasureResult {
  name: string;
  target?: number | undefined;
  expected: number;
  found: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
  errors: PlacedError[];
}

export const measureCases = (pairs: readonly CasePair[]): MeasureResult[] =>
  measures.map((measure) => measureOne(measure, pairs));

function measureOne({ name, target, tally }: Measure, pairs: readonly CasePair[]): MeasureResult {
  const tallies = pairs.map(({ labelled, found }) => tally(labelled, found));
  const sum = addTallies(tallies);
  return {
    ...{ name, target, expected: sum.expected, found: sum.found },
    ...{ precision: precisionOf(sum), recall: recallOf(sum), f1: f1Of(sum) },
    errors: pairs.flatMap(({ labelled }, at) => (tallies[at]?.errors ?? []).map((error) => place(labelled, error))),
  };
}

/** An error's words may be "Name: post": the sentence is that of the post, else that of the name. */
function place({ half, slug, text, html }: AnnotateCase, error: ReadingError): PlacedError {
  const printed = text ?? html ?? '';
  const [name = '', ...rest] = error.value.split(': ');
  const sentence = [error.value, rest.join(': '), name]
    .map((words) => findSentence(printed, words))
    .find((found) => found !== '');
  return { ...error, case: `${half}/${slug}`, sentence: sentence ?? '' };
}
