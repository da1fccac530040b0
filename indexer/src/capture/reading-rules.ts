import { sha256Of } from '@tra-cuu/data/archive/sha256-of';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import type { SiteRules } from '../crawl/sites/site.ts';

/** Raised whenever extract or annotate read something in another way. */
const codeVersion = '10';

/** What reading needs beside the document: the vocabulary, and the sites' rules by name. */
export interface ReadingRules {
  vocabulary: Vocabulary;
  sites: ReadonlyMap<string, SiteRules>;
  /**
   * What everything that is derived by these rules carries: another code, another vocabulary, or other rules for the document's site have
   * another version, and what an older version read is then read again.
   */
  versionFor(site: string | null): string;
}

export function createReadingRules(vocabulary: Vocabulary, sites: ReadonlyMap<string, SiteRules>): ReadingRules {
  const words = digestOf(vocabulary);
  const versionOf = (site: Omit<SiteRules, 'name'> | null): string =>
    `${codeVersion}-${digestOf([words, site?.selectors, site?.dateFormat]).slice(0, 8)}`;
  const anySite = versionOf(null);
  const known = new Map([...sites.values()].map((site) => [site.name, versionOf(site)]));
  return { vocabulary, sites, versionFor: (site) => (site === null ? anySite : (known.get(site) ?? anySite)) };
}

const digestOf = (value: unknown): string => sha256Of(JSON.stringify(value));
