/** What a benchmark's queries are made of; the order is that of the table. */
export const kinds = [
  'accented',
  'unaccented',
  'half',
  'nfd',
  'tone',
  'dropped',
  'dropped-bare',
  'body',
  'title-phrase',
  'title-phrase-bare',
  'phrase',
  'phrase-mixed',
  'phrase-bare',
  'questions',
] as const;
export type Kind = (typeof kinds)[number];

/** What must be reached: a figure, or another peer's figure of the same run, times and plus something. */
export type Target = { atLeast: number } | { peer: 'plain folding' | 'BM25'; times: number; plus: number };

export interface KindOfQuery {
  label: string;
  /** How an answer is scored: the inverse rank of the first right hit, or the share of right ones among ten. */
  measure: 'MRR@10' | 'P@10';
  /** Null where the kind is measured to be known, and nothing is asked of it. */
  target: Target | null;
}

const asPlainFolding: Target = { peer: 'plain folding', times: 1, plus: -0.002 };

export const kindsOfQueries: Readonly<Record<Kind, KindOfQuery>> = {
  accented: { label: 'six title words, accented', measure: 'MRR@10', target: asPlainFolding },
  unaccented: { label: 'six title words, unaccented', measure: 'MRR@10', target: asPlainFolding },
  half: { label: 'six title words, half accented', measure: 'MRR@10', target: asPlainFolding },
  nfd: { label: 'six title words, decomposed (NFD)', measure: 'MRR@10', target: asPlainFolding },
  tone: { label: 'six title words, other tone placement', measure: 'MRR@10', target: asPlainFolding },
  dropped: { label: 'a letter dropped, accented', measure: 'MRR@10', target: { atLeast: 0.92 } },
  'dropped-bare': { label: 'a letter dropped, unaccented', measure: 'MRR@10', target: { atLeast: 0.85 } },
  body: { label: 'four words of a body', measure: 'MRR@10', target: { peer: 'plain folding', times: 1, plus: 0.02 } },
  'title-phrase': { label: 'two syllables of a title', measure: 'P@10', target: { atLeast: 0.99 } },
  'title-phrase-bare': { label: 'the same, one typed bare', measure: 'P@10', target: { atLeast: 0.94 } },
  phrase: { label: 'phrase with look-alikes', measure: 'P@10', target: { atLeast: 0.99 } },
  'phrase-mixed': { label: 'phrase, one syllable has no accents', measure: 'P@10', target: null },
  'phrase-bare': { label: 'phrase, one syllable typed bare', measure: 'P@10', target: { atLeast: 0.94 } },
  questions: { label: 'questions', measure: 'MRR@10', target: { peer: 'BM25', times: 0.95, plus: 0 } },
};

/** Reads a list such as "phrase,body". Throws an Error that names the kinds there are. */
export function parseKinds(list: string | undefined): Kind[] {
  if (list === undefined) return [...kinds];
  return list.split(',').map((name) => {
    const kind = kinds.find((known) => known === name.trim());
    if (kind === undefined) throw new Error(`There is no kind "${name}": it is one of ${kinds.join(', ')}`);
    return kind;
  });
}

/** The figure a target asks for, given what the peers reached; null where there is none, or the peer it names was not asked. */
export function toThreshold(target: Target | null, reached: ReadonlyMap<string, number>): number | null {
  if (target === null) return null;
  if ('atLeast' in target) return target.atLeast;
  const figure = reached.get(target.peer);
  return figure === undefined ? null : figure * target.times + target.plus;
}

/** A target in words, for the table. */
export function describeTarget(target: Target | null): string {
  if (target === null) return '-';
  if ('atLeast' in target) return `>= ${target.atLeast}`;
  if (target.times !== 1) return `>= ${target.times} x ${target.peer}`;
  return `>= ${target.peer} ${target.plus < 0 ? '-' : '+'} ${Math.abs(target.plus)}`;
}
