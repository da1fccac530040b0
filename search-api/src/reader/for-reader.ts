import { servedIndex } from '@tra-cuu/data/search-index/index-settings';
import { type StoredDocument, storedDocumentSchema } from '@tra-cuu/data/search-index/search-document';
import type { Meilisearch, MultiSearchQuery } from 'meilisearch';
import { z } from 'zod';
import { toHttpFailure } from '../errors/engine-failure.ts';
import { isKnownAs } from './known-as.ts';
import type { Reader } from './reader.ts';
import { joinParts, type QuestionPart, toTwoRequests } from './two-requests.ts';

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
  /** What to say of each hit: nothing, how near its words stand, or also how well it ranks. Default: nothing. */
  scored?: 'no' | 'proximity' | 'all';
}

/** A hit as stored, not checked yet. */
export interface EngineHit {
  fields: Record<string, unknown>;
  /** How near the words of the query stand in it, 0 to 1, 1 being in a row; null where it was not asked for, or does not apply. */
  proximity: number | null;
  /** All ranking rules together, 0 to 1; null where it was not asked for. */
  score: number | null;
}

/** What the engine answered. */
export interface EngineAnswer {
  hits: EngineHit[];
  total: number;
  facets: Record<string, Record<string, number>>;
}

/** To a question that was not asked. */
export const emptyAnswer: EngineAnswer = { hits: [], total: 0, facets: {} };

/** The archive as one reader may see it. There is no other way to the engine. */
export interface ReaderIndex {
  /** Asks several questions at once; the answers stand in their order. */
  ask(queries: readonly EngineQuery[]): Promise<EngineAnswer[]>;
  /** The article that has this id, or that it leads to as another address of it. */
  find(id: string): Promise<StoredDocument | null>;
  count(): Promise<number>;
}

const hitSchema = z.looseObject({
  _rankingScore: z.number().optional(),
  _rankingScoreDetails: z.looseObject({ proximity: z.looseObject({ score: z.number() }).optional() }).optional(),
});
const answerSchema = z.object({
  hits: z.array(hitSchema),
  estimatedTotalHits: z.int(),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.int())).default({}),
});
const answersSchema = z.object({ results: z.array(answerSchema) });

const visibleTo: Record<Reader, readonly string[]> = { public: ['visibility = "public"'], staff: [] };

function toQuery(reader: Reader, query: EngineQuery): MultiSearchQuery {
  const { q, filter, fields, offset = 0, limit, sort, facets, retrieve, scored = 'no' } = query;
  return {
    ...{ indexUid: servedIndex, q, offset, limit, matchingStrategy: 'all' },
    filter: [...visibleTo[reader], ...filter],
    ...(q !== '' && { attributesToSearchOn: [...fields] }),
    ...(sort && { sort: [...sort] }),
    ...(facets && facets.length > 0 && { facets: [...facets] }),
    ...(retrieve && { attributesToRetrieve: [...retrieve] }),
    ...(scored !== 'no' && { showRankingScoreDetails: true }),
    ...(scored === 'all' && { showRankingScore: true }),
  };
}

const toHit = ({ _rankingScore, _rankingScoreDetails, ...fields }: z.output<typeof hitSchema>): EngineHit => ({
  ...{ fields, score: _rankingScore ?? null, proximity: _rankingScoreDetails?.proximity?.score ?? null },
});

/** Opens the archive for a reader. `client` gives the engine's present client, which a restart may change. */
export function forReader(reader: Reader, client: () => Meilisearch): ReaderIndex {
  const request = async (parts: readonly QuestionPart[]): Promise<EngineAnswer[]> => {
    if (parts.length === 0) return [];
    const reply = await client()
      .multiSearch({ queries: parts.map(({ query }) => toQuery(reader, query)) })
      .catch((error: unknown) => {
        throw toHttpFailure(error);
      });
    return answersSchema.parse(reply).results.map(({ hits, estimatedTotalHits, facetDistribution }) => ({
      ...{ hits: hits.map(toHit), total: estimatedTotalHits, facets: facetDistribution },
    }));
  };
  const ask = async (queries: readonly EngineQuery[]): Promise<EngineAnswer[]> => {
    const requests = toTwoRequests(queries);
    const answers = await Promise.all(requests.map(request));
    return joinParts(queries.length, requests.flat(), answers.flat());
  };

  const everything = { q: '', fields: [] };
  return {
    ask,
    find: async (id) => {
      const [answer] = await ask([{ ...everything, filter: [isKnownAs([id])], limit: 2 }]);
      const found = answer?.hits.map(({ fields }) => storedDocumentSchema.parse(fields)) ?? [];
      // An article that has become another address of one may still be in the index beside it.
      return found.find((document) => document.id !== id) ?? found[0] ?? null;
    },
    count: async () => (await ask([{ ...everything, filter: [], limit: 0 }]))[0]?.total ?? 0,
  };
}
