import { servedIndex } from '@tra-cuu/data/search-index/index-settings';
import { type StoredDocument, storedDocumentSchema } from '@tra-cuu/data/search-index/search-document';
import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { z } from 'zod';
import { toHttpFailure } from '../errors/engine-failure.ts';
import type { Reader } from './reader.ts';

/** A question to the engine. `filter` holds conditions that must all be true; who may see what is added to them. */
export interface EngineQuery {
  q: string;
  filter: readonly string[];
  fields: readonly string[];
  offset?: number;
  limit: number;
  sort?: readonly string[];
  facets?: readonly string[];
  /** What to give back of each hit; all that is stored where it is unset. */
  retrieve?: readonly string[];
}

/** What the engine answered. `hits` are as stored, not checked yet. */
export interface EngineAnswer {
  hits: Record<string, unknown>[];
  total: number;
  facets: Record<string, Record<string, number>>;
}

/** The archive as one reader may see it. There is no other way to the engine. */
export interface ReaderIndex {
  /** Asks several questions at once; the answers stand in their order. */
  ask(queries: readonly EngineQuery[]): Promise<EngineAnswer[]>;
  find(id: string): Promise<StoredDocument | null>;
  count(): Promise<number>;
}

const answerSchema = z.object({
  hits: z.array(z.record(z.string(), z.unknown())),
  estimatedTotalHits: z.int(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.int())).default({}),
});
const answersSchema = z.object({ results: z.array(answerSchema) });

const visibleTo: Record<Reader, readonly string[]> = { public: ['visibility = "public"'], staff: [] };

/** Opens the archive for a reader. `client` gives the engine's present client, which a restart may change. */
export function forReader(reader: Reader, client: () => Meilisearch): ReaderIndex {
  const toQuery = ({
    q,
    filter,
    fields,
    offset = 0,
    limit,
    sort,
    facets,
    retrieve,
  }: EngineQuery): MultiSearchQuery => ({
    ...{ indexUid: servedIndex, q, offset, limit, matchingStrategy: 'all' },
    filter: [...visibleTo[reader], ...filter],
    ...(q !== '' && { attributesToSearchOn: [...fields] }),
    ...(sort && { sort: [...sort] }),
    ...(facets && { facets: [...facets] }),
    ...(retrieve && { attributesToRetrieve: [...retrieve] }),
  });

  const ask = async (queries: readonly EngineQuery[]): Promise<EngineAnswer[]> => {
    if (queries.length === 0) return [];
    const reply = await client()
      .multiSearch({ queries: queries.map(toQuery) })
      .catch((error: unknown) => {
        throw toHttpFailure(error);
      });
    return answersSchema.parse(reply).results.map(({ hits, estimatedTotalHits, facetDistribution }) => ({
      ...{ hits, total: estimatedTotalHits, facets: facetDistribution },
    }));
  };

  const everything = { q: '', fields: [] };
  return {
    ask,
    find: async (id) => {
      const [answer] = await ask([{ ...everything, filter: [`id = ${JSON.stringify(id)}`], limit: 1 }]);
      const hit = answer?.hits[0];
      return hit ? storedDocumentSchema.parse(hit) : null;
    },
    count: async () => (await ask([{ ...everything, filter: [], limit: 0 }]))[0]?.total ?? 0,
  };
}
