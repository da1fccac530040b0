import { fold } from '@tra-cuu/data/text/fold';
import { createAbbreviationIndex } from '@tra-cuu/data/vocabulary/abbreviations/abbreviation-index';
import type { DocumentType, Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Symbols } from './grammar/token.ts';
import type { FindOtherWays } from './plan-search.ts';

/** What the vocabulary tells about the words of a query. */
export interface QueryLanguage {
  /** Symbols of document types, in small letters without accents. */
  symbols: Symbols;
  types: readonly DocumentType[];
  findWays: FindOtherWays;
}

export function toQueryLanguage({
  abbreviations,
  documentTypes,
}: Pick<Vocabulary, 'abbreviations' | 'documentTypes'>): QueryLanguage {
  const types = [...documentTypes.party, ...documentTypes.state];
  return {
    types,
    symbols: new Set(types.flatMap(({ symbol }) => (symbol === undefined ? [] : [fold(symbol)]))),
    findWays: createAbbreviationIndex(abbreviations, documentTypes).findInQuery,
  };
}
