import type { Abbreviation, Meaning } from '../vocabulary.ts';
import { type Form, keyOf, toForm, toLongForms, toShortForms } from './forms.ts';
import { addMixedForms } from './mixed-forms.ts';

/** What several forms say: "Ủy ban nhân dân" and UBND, with every spelling of both. */
export interface Concept {
  /** In words. The first is as the vocabulary writes it; some have a part in letters: "Ủy ban MTTQ". */
  longs: Form[];
  shorts: ShortUse[];
  /** In words of which every part that has letters of its own stands in them: "BCH TW" for BCHTW. */
  tight: Form[];
}

/** Letters as they stand for one concept. Without `context` they do so wherever no other meaning's context stands. */
export interface ShortUse {
  forms: Form[];
  context: Context | null;
}

/** Rows of words of which one must stand right behind (`before`) or in front (`after`). */
export interface Context {
  before: Form[];
  after: Form[];
}

/** What letters mean: where a context says so, and otherwise. */
export interface Letters {
  form: Form;
  inContext: { context: Context; concept: Concept }[];
  otherwise: Concept | null;
}

export interface Lexicon {
  concepts: Concept[];
  letters: Letters[];
}

/** Joins what the entries say: letters of one meaning become one concept, spelt in every way that is usual. */
export function toLexicon(abbreviations: readonly Abbreviation[]): Lexicon {
  const concepts = new Map<string, Concept>();
  const forms = formsOfAll(abbreviations);
  const letters = abbreviations.flatMap(({ short, meanings }) => {
    const shortForms = forms.get(short) ?? [];
    const plain = meanings.filter(isPlain);
    const inContext = meanings
      .filter((meaning) => !isPlain(meaning))
      .map((meaning) => ({ context: toContext(meaning), concept: conceptOf(concepts, meaning.text) }));
    const otherwise = plain.length === 1 && plain[0] ? conceptOf(concepts, plain[0].text) : null;
    for (const { context, concept } of inContext) concept.shorts.push({ forms: shortForms, context });
    otherwise?.shorts.push({ forms: shortForms, context: null });
    return shortForms.map((form) => ({ form, inContext, otherwise }));
  });
  const all = [...concepts.values()];
  spreadContexts(letters, all);
  addMixedForms(all);
  return { concepts: all, letters };
}

const isPlain = (meaning: Meaning): boolean => !('before' in meaning || 'after' in meaning);

/** The forms of each entry's letters; letters joined out of parts are left to the entry that is so written. */
function formsOfAll(abbreviations: readonly Abbreviation[]): Map<string, Form[]> {
  const written = new Set(abbreviations.map(({ short }) => keyOf(toForm(short))));
  return new Map(
    abbreviations.map(({ short }) => [
      short,
      toShortForms(short).filter((form, at) => at === 0 || !written.has(keyOf(form))),
    ]),
  );
}

function conceptOf(concepts: Map<string, Concept>, text: string): Concept {
  const longs = toLongForms(text);
  const key = longs[0] ? keyOf(longs[0]) : '';
  const concept = concepts.get(key) ?? { longs, shorts: [], tight: [] };
  concepts.set(key, concept);
  return concept;
}

function toContext(meaning: Meaning): Context {
  const { before = [], after = [] } = 'before' in meaning || 'after' in meaning ? meaning : {};
  return { before: before.map(toForm), after: after.map(toForm) };
}

/** A context that names UBND is met by "Ủy ban nhân dân" as well, and the other way round. */
function spreadContexts(letters: readonly Letters[], concepts: readonly Concept[]): void {
  const equals = new Map<string, Form[]>();
  for (const { longs, shorts } of concepts) {
    const plain = shorts.filter(({ context }) => context === null).flatMap(({ forms }) => forms);
    for (const form of [...longs, ...plain]) equals.set(keyOf(form), [...longs, ...plain]);
  }
  const spread = (forms: Form[]): Form[] => forms.flatMap((form) => equals.get(keyOf(form)) ?? [form]);
  const contexts = new Set(letters.flatMap(({ inContext }) => inContext.map(({ context }) => context)));
  for (const context of contexts) {
    context.before = spread(context.before);
    context.after = spread(context.after);
  }
}
