import type { ArchivedArticle } from '@tra-cuu/data/archive/article-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { Visibility } from '@tra-cuu/data/article/article';
import type { LookupName } from '@tra-cuu/data/search-index/lookups/lookup-store';
import { buildSuggestionTable } from '@tra-cuu/data/suggestions/build-suggestion-table';
import { encodeSuggestions } from '@tra-cuu/data/suggestions/encode-suggestions';
import type { SuggestionTable } from '@tra-cuu/data/suggestions/suggestion-table';
import { encodeSyllableTable } from '@tra-cuu/data/syllables/encode-table';
import { createSyllableCounter } from '@tra-cuu/data/syllables/syllable-counter';

/** Makes what is looked up out of all articles that one kind of reader may see. */
export interface LookupBuilder {
  /** Counts an article, unless these readers may not see it. */
  add(archived: ArchivedArticle): void;
  /** What was made of them, once; nothing is to be added afterwards. */
  finish(archive: Archive): Map<LookupName, Uint8Array>;
}

/** Staff, who see what is internal, see what is public as well. */
const sees = (reader: Visibility, visibility: Visibility): boolean => reader === 'internal' || visibility === 'public';

export function createLookupBuilder(visibility: Visibility): LookupBuilder {
  const syllables = createSyllableCounter();
  let finished: Map<LookupName, Uint8Array> | undefined;
  return {
    add: ({ article, visibility: itsOwn }) => {
      if (!sees(visibility, itsOwn)) return;
      syllables.add([article.title, article.summary ?? '', ...article.blocks.map(({ text }) => text)]);
    },
    finish: (archive) => {
      finished ??= new Map([
        ['syllables', encodeSyllableTable(syllables.finish())],
        ['suggestions', encodeSuggestions(countSuggestions(archive, visibility))],
      ]);
      return finished;
    },
  };
}

const countSuggestions = ({ names }: Archive, visibility: Visibility): SuggestionTable =>
  buildSuggestionTable(names.count(visibility), names.listTitles(visibility));
