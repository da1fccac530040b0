import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { IndexRecipe } from '@tra-cuu/data/search-index/index-recipe';
import type { Meilisearch } from 'meilisearch';
import type { ReadingRules } from '../capture/reading-rules.ts';
import { checkArticles } from './check-articles.ts';
import { checkDatabase } from './check-database.ts';
import { checkDepartments } from './check-departments.ts';
import { checkIndex } from './check-index.ts';
import { checkOriginals } from './check-originals.ts';
import { checkPeople } from './check-people.ts';
import { type Finding, type Part, parts } from './finding.ts';

export interface ExamineOptions {
  /** The state folder of the archive. */
  home: string;
  rules: ReadingRules;
  recipe: IndexRecipe;
  /** The engine that holds the index; null where it cannot be reached, and the index is not examined. */
  client: Meilisearch | null;
  now: () => Date;
  onProgress: (progress: { part: Part; examined: number }) => void;
  signal: AbortSignal;
}

/** How many things of each part were examined, and what is wrong. A part that could not be examined is not among `examined`. */
export interface Examined {
  examined: Partial<Record<Part, number>>;
  findings: Finding[];
}

function* allOf(...checks: Iterable<Finding>[]): Generator<Finding> {
  for (const check of checks) yield* check;
}

type Check = Iterable<Finding | null> | AsyncIterable<Finding | null>;

/** Goes through all that an archive holds and the index made of it, changing nothing. */
export async function examine(archive: Archive, options: ExamineOptions): Promise<Examined> {
  const { home, rules, recipe, client, now, onProgress, signal } = options;
  const checks: Record<Part, (() => Check) | null> = {
    database: () => allOf(checkDatabase(archive), checkDepartments(archive, rules.vocabulary, now)),
    originals: () => checkOriginals(archive, { home, rules, now }),
    articles: () => checkArticlesAndPeople(archive, options),
    index: client && (() => checkIndex(archive, client, recipe)),
  };
  const result: Examined = { examined: {}, findings: [] };
  for (const part of parts) {
    const check = checks[part];
    if (!check || signal.aborted) continue;
    let examined = 0;
    for await (const finding of check()) {
      examined += 1;
      if (finding) result.findings.push(finding);
      if (examined % progressEvery === 0) {
        onProgress({ part, examined });
        await new Promise(setImmediate);
      }
      if (signal.aborted) break;
    }
    result.examined[part] = examined;
  }
  return result;
}

const progressEvery = 100;

function* checkArticlesAndPeople(archive: Archive, options: ExamineOptions): Generator<Finding | null> {
  yield* checkArticles(archive, options.rules);
  yield* checkPeople(archive, { ...options, vocabulary: options.rules.vocabulary });
}
