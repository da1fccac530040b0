import type { Corpus } from '../corpus/open-corpus.ts';
import type { Answer } from './ask-peer.ts';
import type { BenchmarkQuery } from './benchmark-query.ts';
import { type Kind, kinds } from './kinds.ts';
import { isRight } from './score.ts';

/** A query that went wrong: what was wanted, and the first hit that is not that. */
export interface Failure {
  kind: Kind;
  query: string;
  score: number;
  expected: string;
  found: string;
}

/** The worst answers, `count` in all, in turn of each kind that has any. */
export function pickFailures(answers: readonly Answer[], count: number, corpus: Corpus): Failure[] {
  const wrong = kinds.map((kind) =>
    answers.filter(({ query, score }) => query.kind === kind && score < 1).sort((a, b) => a.score - b.score),
  );
  const picked: Answer[] = [];
  for (let turn = 0; picked.length < count && wrong.some((list) => turn < list.length); turn += 1)
    picked.push(...wrong.flatMap((list) => list.slice(turn, turn + 1)));
  return picked.slice(0, count).map((answer) => toFailure(answer, corpus));
}

function toFailure({ query, ids, score, error }: Answer, corpus: Corpus): Failure {
  const wrong = ids.find((id) => !isRight(query, id, corpus));
  const found = error ?? (wrong === undefined ? '(too few hits)' : toTitle(wrong, corpus));
  return { kind: query.kind, query: query.text, score, expected: toExpected(query, corpus), found };
}

const toTitle = (id: string, corpus: Corpus): string => corpus.find(id)?.title ?? id;

function toExpected({ wanted }: BenchmarkQuery, corpus: Corpus): string {
  if (wanted.is === 'phrase') return `"${wanted.syllables.join(' ')}"`;
  if (wanted.is === 'article') return toTitle(wanted.id, corpus);
  return [...wanted.ids].map((id) => `${toTitle(id, corpus)} (${id})`).join(', ');
}
