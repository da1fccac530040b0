import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { createReadingRules, type ReadingRules } from '../capture/reading-rules.ts';
import { readSites } from '../crawl/sites/read-site.ts';

/** The vocabulary and all sites, as the YAML files of the project have them. */
export const loadReadingRules = (): ReadingRules =>
  createReadingRules(readVocabulary(), new Map(readSites().map((site) => [site.name, site])));
