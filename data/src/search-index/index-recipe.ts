import { createHash } from 'node:crypto';
import type { ArchivedArticle } from '../archive/article-store.ts';
import { createAbbreviationIndex } from '../vocabulary/abbreviations/abbreviation-index.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { indexSettings } from './index-settings.ts';
import { type SearchDocument, toSearchDocument } from './search-document.ts';

/** Raised when documents are made in another way. */
const documentsVersion = 7;

/** How the index is made of articles. An index made by another recipe is another build. */
export interface IndexRecipe {
  /** Tells one recipe from another. */
  readonly digest: string;
  toDocument(archived: ArchivedArticle): SearchDocument;
}

/** The recipe that writes into each document what the abbreviations of the vocabulary stand for. */
export function createIndexRecipe({
  abbreviations,
  documentTypes,
}: Pick<Vocabulary, 'abbreviations' | 'documentTypes'>): IndexRecipe {
  const { expandText } = createAbbreviationIndex(abbreviations, documentTypes);
  const parts = { documents: documentsVersion, settings: indexSettings, abbreviations, documentTypes };
  return {
    digest: createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16),
    toDocument: (archived) => toSearchDocument(archived, expandText),
  };
}
