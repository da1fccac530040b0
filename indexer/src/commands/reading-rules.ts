import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import type { ReadingRules } from '../capture/derive-article.ts';
import { readSites } from '../crawl/sites/read-site.ts';

/** The vocabulary and all sites, as the YAML files of the project have them. */
export function loadReadingRules(): ReadingRules {
  return { vocabulary: readVocabulary(), sites: new Map(readSites().map((site) => [site.name, site])) };
}
