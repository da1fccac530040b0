import { findWantedMatches } from '@tra-cuu/data/text/find-matches';
import type { WantedTerm } from '@tra-cuu/data/text/wanted';
import type { PageWindow, PlannedQuery } from '../query/planned-query.ts';
import type { EngineAnswer, EngineHit } from '../reader/for-reader.ts';
import { textsOf } from './hit-texts.ts';

/** Hits change places within stretches of so many only: a page has the same hits in whatever pages the others are asked for. */
const stretch = 20;
const wordsAndBlanks = /^[\p{L}\p{M}\p{N}\s]*$/u;

/** The words of a query in a row, as one thing to look for. */
export const toRow = (terms: readonly WantedTerm[]): WantedTerm => ({
  alternatives: [terms.flatMap(({ alternatives: [typed = []] }) => typed)],
});

const isOrdered = ({ inRow }: PlannedQuery, { sort, limit }: PageWindow): boolean =>
  inRow === true && sort === undefined && limit > 0;

/** The window of whole stretches in which a page lies. */
export function toStretches(query: PlannedQuery, window: PageWindow): PageWindow {
  if (!isOrdered(query, window)) return window;
  const offset = Math.floor(window.offset / stretch) * stretch;
  return { ...window, offset, limit: Math.ceil((window.offset + window.limit) / stretch) * stretch - offset };
}

/**
 * The page out of its stretches: in each, what says the words in a row goes before what has a sign between them. The engine takes words on
 * two sides of a quotation mark or a colon for neighbours.
 */
export function putRowsFirst(answer: EngineAnswer, query: PlannedQuery, window: PageWindow): EngineAnswer {
  if (!isOrdered(query, window)) return answer;
  const row = [toRow(query.terms)];
  const { offset } = toStretches(query, window);
  const hits: EngineHit[] = [];
  for (let start = 0; start < answer.hits.length; start += stretch) {
    const part = answer.hits.slice(start, start + stretch).map((hit) => ({ hit, says: saysPlainly(hit, row) }));
    hits.push(...part.filter(({ says }) => says).map(({ hit }) => hit));
    hits.push(...part.filter(({ says }) => !says).map(({ hit }) => hit));
  }
  const begin = window.offset - offset;
  return { ...answer, hits: hits.slice(begin, begin + window.limit) };
}

/** Of a body that goes on behind what was fetched it is not known: it stays where it is. */
function saysPlainly(hit: EngineHit, row: readonly WantedTerm[]): boolean {
  const texts = textsOf(hit);
  if (Number(hit.fields.bodyLength) > String(hit.fields.body).length) return true;
  return texts.some((text) =>
    findWantedMatches(text, row).some(({ start, end }) => wordsAndBlanks.test(text.slice(start, end))),
  );
}
