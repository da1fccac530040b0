import { fold } from '../../text/fold.ts';
import type { Concept, Letters, Lexicon, ShortUse } from './concepts.ts';
import { standsIn } from './context.ts';
import type { Form } from './forms.ts';
import { isPrintedShort, type RowWord, standsAt } from './rows.ts';

/** Where a row of words says a concept, and whether in letters or in words. */
export interface Place {
  from: number;
  to: number;
  form: Form;
  isShort: boolean;
  concept: Concept;
}

interface Candidate {
  form: Form;
  letters: Letters | null;
  concept: Concept | null;
}

/** What may begin with a word, longest first. */
export type Candidates = ReadonlyMap<string, readonly Candidate[]>;

/** The candidates by their first word as printed, or by their first word without accents. */
export function toCandidates(lexicon: Lexicon, by: 'exact' | 'folded'): Candidates {
  const all = [
    ...lexicon.letters.map((letters): Candidate => ({ form: letters.form, letters, concept: null })),
    ...lexicon.concepts.flatMap((concept) =>
      concept.longs.map((form): Candidate => ({ form, letters: null, concept })),
    ),
  ].sort((one, other) => other.form.words.length - one.form.words.length);
  const candidates = new Map<string, Candidate[]>();
  for (const candidate of all) {
    const first = candidate.form.words[0]?.[by] ?? '';
    const known = candidates.get(first);
    if (known) known.push(candidate);
    else candidates.set(first, [candidate]);
  }
  return candidates;
}

/** The concept that the longest words from `at` on say in a text, where it has another form there. */
export function placeInText(candidates: Candidates, row: readonly RowWord[], at: number): Place | null {
  for (const { form, letters, concept } of candidates.get(row[at]?.exact ?? '') ?? []) {
    if (!standsAt(row, at, form)) continue;
    if (concept && isSecondHalf(row, at)) return null;
    if (letters && (!isPrintedShort(row, at, form) || isPartOfSign(row, at, form))) continue;
    const said = concept ?? (letters && conceptOf(letters, row, at));
    if (!said) continue;
    const place = { from: at, to: at + form.words.length, form, isShort: letters !== null, concept: said };
    if (place.isShort || hasShorts(place, row)) return place;
  }
  return null;
}

/** "Ủy ban Thường vụ" is no "Ban Thường vụ". */
const isSecondHalf = (row: readonly RowWord[], at: number): boolean =>
  row[at]?.exact === 'ban' && row[at - 1]?.exact === 'ủy';

/** "TN" of "TN&MT" says nothing by itself, nor do two letters with a figure behind: the boat "BV 9496", the plane "TU-154". */
function isPartOfSign(row: readonly RowWord[], at: number, form: Form): boolean {
  const next = row[at + form.words.length];
  if (row[at]?.gap.includes('&') || next?.gap.includes('&')) return true;
  return next !== undefined && form.text.length === 2 && figure.test(next.exact) && figureGap.test(next.gap);
}

const figure = /^\d/;
const figureGap = /^\s?[-–]?\s?$/;

/**
 * The concept that the longest words from `at` on say in a query. Accents may be left out, and capitals where the letters
 * are no word; what then may be two things is neither.
 */
export function placeInQuery(candidates: Candidates, row: readonly RowWord[], at: number): Place | null {
  const places: Place[] = [];
  for (const { form, letters, concept } of candidates.get(fold(row[at]?.exact ?? '')) ?? []) {
    if (places[0] && places[0].form.words.length > form.words.length) break;
    if (!standsAt(row, at, form)) continue;
    if (letters && form.wordLike && !isPrintedShort(row, at, form) && !isBesideLetters(candidates, row, at)) continue;
    const said = concept ?? (letters && conceptOf(letters, row, at));
    if (said) places.push({ from: at, to: at + form.words.length, form, isShort: letters !== null, concept: said });
  }
  const asTyped = places.filter((place) =>
    place.form.words.every((word, offset) => word.exact === row[at + offset]?.exact),
  );
  const meant = asTyped.length > 0 ? asTyped : places;
  return meant.every((place) => place.concept === meant[0]?.concept) ? (meant[0] ?? null) : null;
}

/** "tu" of "ubkt tu": beside letters that are no word, letters are meant. */
const isBesideLetters = (candidates: Candidates, row: readonly RowWord[], at: number): boolean =>
  [row[at - 1], row[at + 1]].some((word) =>
    candidates
      .get(fold(word?.exact ?? ''))
      ?.some(({ form, letters }) => letters && form.words.length === 1 && !form.wordLike),
  );

function conceptOf({ form, inContext, otherwise }: Letters, row: readonly RowWord[], at: number): Concept | null {
  const to = at + form.words.length;
  return inContext.find(({ context }) => standsIn(context, row, at, to))?.concept ?? otherwise;
}

const hasShorts = ({ concept, from, to }: Place, row: readonly RowWord[]): boolean =>
  concept.shorts.some(({ context }) => context === null || standsIn(context, row, from, to));

/** The letters that stand for the concept at this place: those without a context of their own, or within it. */
export function shortsAt({ concept, from, to }: Place, row: readonly RowWord[]): ShortUse[] {
  return concept.shorts.filter(({ context }) => context === null || standsIn(context, row, from, to));
}
