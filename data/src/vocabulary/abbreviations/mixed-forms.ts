import type { Concept } from './concepts.ts';
import { standsIn } from './context.ts';
import { type Form, type FormWord, keyOf, toFormOfWords } from './forms.ts';

/** Adds to each concept the forms in which a part of its words stands in letters: "Ủy ban MTTQ" for UBMTTQ, "BCH TW" for BCHTW. */
export function addMixedForms(concepts: readonly Concept[]): void {
  const additions = concepts.map((concept) => {
    const words = concept.longs[0]?.words ?? [];
    const parts = concepts.filter((part) => (part.longs[0]?.words.length ?? 0) < words.length);
    const known = new Set([...concept.longs, ...concept.shorts.flatMap(({ forms }) => forms)].map(keyOf));
    const isNew = (form: Form): boolean => !known.has(keyOf(form));
    return {
      mixed: waysOf(words, 0, parts).map(toFormOfWords).filter(isNew),
      tight: tightestOf(words, 0, parts).map(toFormOfWords).filter(isNew),
    };
  });
  concepts.forEach((concept, at) => {
    concept.longs.push(...(additions[at]?.mixed ?? []));
    concept.tight.push(...(additions[at]?.tight ?? []));
  });
}

/** Every way to write the words from `at` on, each part either in words or in letters. */
function waysOf(words: readonly FormWord[], at: number, parts: readonly Concept[]): FormWord[][] {
  const word = words[at];
  if (!word) return [[]];
  const inLetters = partsAt(words, at, parts).flatMap((part) =>
    join(lettersAt(words, at, part), waysOf(words, at + lengthOf(part), parts)),
  );
  return [...join([[word]], waysOf(words, at + 1, parts)), ...inLetters];
}

/** The ways to write the words with every part in letters, where letters may be written into an index. */
function tightestOf(words: readonly FormWord[], at: number, parts: readonly Concept[]): FormWord[][] {
  const word = words[at];
  if (!word) return [[]];
  const [part] = partsAt(words, at, parts).sort((one, other) => lengthOf(other) - lengthOf(one));
  const letters = part ? lettersAt(words, at, part).filter((words) => words.every(({ exact }) => exact !== 'và')) : [];
  return part && letters.length > 0
    ? join(letters, tightestOf(words, at + lengthOf(part), parts))
    : join([[word]], tightestOf(words, at + 1, parts));
}

const join = (heads: FormWord[][], tails: FormWord[][]): FormWord[][] =>
  heads.flatMap((head) => tails.map((tail) => [...head, ...tail]));

const lengthOf = (concept: Concept): number => concept.longs[0]?.words.length ?? 0;

const partsAt = (words: readonly FormWord[], at: number, parts: readonly Concept[]): Concept[] =>
  parts.filter((part) => part.longs[0]?.words.every((word, offset) => word.exact === words[at + offset]?.exact));

/** The letters of a part at its place, as words; without those that in small letters are a word, and would be taken for it here. */
function lettersAt(words: readonly FormWord[], at: number, part: Concept): FormWord[][] {
  const row = words.map(({ printed, exact }) => ({ printed, exact, gap: ' ', typed: false }));
  return part.shorts
    .filter(({ context }) => context === null || standsIn(context, row, at, at + lengthOf(part)))
    .flatMap(({ forms }) => forms.filter((form) => !form.wordLike).map((form) => form.words));
}
