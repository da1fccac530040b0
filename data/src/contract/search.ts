import { z } from 'zod';
import { datePrecisions, daySchema } from '../article/day.ts';

/** Paging reaches this many hits; past them a query must be narrowed. */
export const maxReachableHits = 10_000;
export const maxQueryLength = 2_000;
export const maxPageSize = 100;
export const defaultPageSize = 20;
const maxFilterValues = 50;
const maxFilterLength = 200;

/** Express gives a repeated parameter as an array and a single one as a string: both are a list here. */
const repeatable = (item: z.ZodType<string, string>) =>
  z
    .preprocess((value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]), z.array(item))
    .pipe(z.array(z.string()).max(maxFilterValues, `at most ${maxFilterValues} values`))
    .meta({ override: { type: 'array', items: { type: 'string' } } });

/** A facet value as the API gave it: an id or a source's name. Control characters cannot be part of one. */
export const filterValue = z
  .string()
  .min(1, 'must not be empty')
  .max(maxFilterLength, `at most ${maxFilterLength} characters`)
  .refine((text) => !/\p{Cc}/u.test(text), 'must not hold control characters');

const filterValues = repeatable(filterValue);

export const positiveInteger = (max: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'must be a whole number from 1')
    .transform(Number)
    .refine((value) => value <= max, `must be at most ${max}`)
    .meta({ override: { type: 'integer', minimum: 1, maximum: max } });

export const sortOrders = ['relevance', 'newest', 'oldest'] as const;
export const diacriticsModes = ['auto', 'strict', 'ignore'] as const;

const queryText = z
  .string()
  .max(maxQueryLength, `at most ${maxQueryLength} characters`)
  .refine((text) => !/[^\P{Cc}\t\n\r]/u.test(text), 'must not hold control characters')
  .default('');

/** Unset or 0 is false, 1 is true. */
const flag = z
  .enum(['0', '1'], 'must be 0 or 1')
  .default('0')
  .transform((value) => value === '1')
  .meta({ override: { type: 'string', enum: ['0', '1'] } });

/**
 * The filters that every question about articles takes. Values of one filter are alternatives, filters all hold; `department` and `within`
 * are one filter, both choosing bodies: what either of them lets through is let through.
 */
const filterFields = {
  official: filterValues,
  department: filterValues,
  /** Bodies with all that belongs to them, and what they were before and became afterwards. */
  within: filterValues,
  type: filterValues,
  source: filterValues,
  'not.official': filterValues,
  'not.department': filterValues,
  'not.type': filterValues,
  'not.source': filterValues,
  from: daySchema.optional(),
  to: daySchema.optional(),
};

const fromBeforeTo = (range: { from?: string | undefined; to?: string | undefined }): boolean =>
  range.from === undefined || range.to === undefined || range.from <= range.to;
const fromAfterTo = { path: ['from'], message: 'must not be later than to' };

/**
 * With `verbatim`, nothing is left out, corrected or answered by what is near when the query finds nothing as it stands. With `explain`,
 * the answer says how the query was read and what the engine was asked.
 */
export const searchRequestSchema = z
  .strictObject({
    q: queryText,
    ...filterFields,
    sort: z.enum(sortOrders).default('relevance'),
    page: positiveInteger(maxReachableHits).default(1),
    limit: positiveInteger(maxPageSize).default(defaultPageSize),
    diacritics: z.enum(diacriticsModes).default('auto'),
    verbatim: flag,
    explain: flag,
  })
  .refine(fromBeforeTo, fromAfterTo)
  .refine(({ page, limit }) => page * limit <= maxReachableHits, {
    path: ['page'],
    message: `reaches past ${maxReachableHits} hits: narrow the query`,
  });
export type SearchRequest = z.output<typeof searchRequestSchema>;

export const countRequestSchema = z
  .strictObject({ q: queryText, ...filterFields, diacritics: z.enum(diacriticsModes).default('auto') })
  .refine(fromBeforeTo, fromAfterTo);
export type CountRequest = z.output<typeof countRequestSchema>;

/** The filters alone, which a search and a count share. */
export type SearchFilters = Omit<CountRequest, 'q' | 'diacritics'>;

/** A run of text, and whether it is what the query matched. Joined, the runs are the text as printed. */
export const segmentSchema = z.object({ text: z.string(), match: z.boolean() });
export type Segment = z.infer<typeof segmentSchema>;

/**
 * How a hit was reached. `exact`: by the letters as typed. `restored`: by the letters with the accents that the query left out
 * and the archive's own words supply. `folded`: by the letters without their accents; all hits of a query without accents are
 * folded, and after others the folded hits are those that follow. `relaxed`: a word of the query was left out or corrected,
 * and `query` says which. `related`: by how much of a long question it answers; not every word need be there.
 */
export const tiers = ['exact', 'restored', 'folded', 'relaxed', 'related'] as const;
export type Tier = (typeof tiers)[number];

/** The day a hit is filtered and sorted by: its publication, else the event it reports. */
export const hitDateSchema = z.object({
  value: daySchema,
  precision: z.enum(datePrecisions),
  basis: z.enum(['publication', 'event']),
});

export const namedSchema = z.object({ id: z.string(), name: z.string() });

export const hitSchema = z.object({
  id: z.string(),
  externalId: z.string().optional(),
  kind: z.enum(['article', 'document']),
  tier: z.enum(tiers),
  title: z.array(segmentSchema),
  snippet: z.array(segmentSchema),
  url: z.string().nullable(),
  /** Since when (ISO 8601) its address has answered that nothing is there; null while it is. */
  goneSince: z.string().nullable(),
  source: z.string().nullable(),
  date: hitDateSchema.nullable(),
  officials: z.array(z.object({ id: z.string(), name: z.string(), position: z.string().nullable() })),
  departments: z.array(namedSchema),
  document: z.object({ type: z.string(), number: z.string().nullable() }).optional(),
});
export type SearchHit = z.infer<typeof hitSchema>;

export const facetValueSchema = z.object({ id: z.string(), label: z.string(), count: z.int() });
export type FacetValue = z.infer<typeof facetValueSchema>;

export const facetsSchema = z.object({
  officials: z.array(facetValueSchema),
  departments: z.array(facetValueSchema),
  /** The bodies chosen by `within`, each counted as if it were the only body chosen; unset where none is. */
  within: z.array(facetValueSchema).optional(),
  types: z.array(facetValueSchema),
  sources: z.array(facetValueSchema),
  /** Hits by year of the day they are filtered by; `null` counts those without a known day. */
  years: z.array(z.object({ year: z.int().nullable(), count: z.int() })),
});
export type Facets = z.infer<typeof facetsSchema>;

/**
 * `exact` counts the hits whose letters are those typed or, where accents were left out of some words, those restored; null where no
 * accent was typed. `folded` counts those alike without accents; null where it was not asked for: `GET /search/count?diacritics=ignore`
 * gives it. `used` is the tier whose hits come first.
 */
export const readingsSchema = z.object({
  used: z.enum(tiers),
  exact: z.int().nullable(),
  folded: z.int().nullable(),
});

/** How the query was understood. What is not set did not happen. */
export const understoodSchema = z.object({
  text: z.string(),
  /** The query with the accents restored that were left out of some of its words. Its hits are those of tier `restored`. */
  restored: z.string().optional(),
  /** The hits are those of this text: what was typed has a wrong letter, or was typed without the Vietnamese keyboard. */
  corrected: z.string().optional(),
  /** The words that were left out, since no article has all of them, or has them near each other. */
  relaxed: z.array(z.string()).optional(),
  /** A text that finds something where this one does not. */
  suggestion: z.string().optional(),
  /**
   * The bodies asked for, by `department:` in the query or by `within`, that were or became other bodies: what is found of one is found of
   * all.
   */
  chains: z.array(namedSchema.extend({ others: z.array(namedSchema) })).optional(),
});
export type Understood = z.infer<typeof understoodSchema>;

/** What the engine was asked for an answer, and what it said: for people who want to know why a hit is where it is. */
export const explanationSchema = z.object({
  reading: z.object({
    terms: z.array(z.object({ kind: z.enum(['word', 'phrase']), typed: z.string(), restored: z.string() })),
    excluded: z.array(z.string()),
    numbers: z.array(z.string()),
    accents: z.enum(['none', 'some', 'all']),
  }),
  plan: z.object({
    strategy: z.enum(['browse', 'one-reading', 'side-by-side', 'question']),
    lists: z.array(z.object({ tier: z.enum(tiers), q: z.string() })),
  }),
  /** In the order asked; each inner list went to the engine in one request. */
  requests: z.array(
    z.array(
      z.object({
        q: z.string(),
        fields: z.array(z.string()),
        filter: z.array(z.string()),
        ...{ offset: z.int(), limit: z.int(), total: z.int() },
        /** Of the first hit, 0 to 1; null where it was not asked for. */
        proximity: z.number().nullable(),
        score: z.number().nullable(),
      }),
    ),
  ),
});
export type Explanation = z.infer<typeof explanationSchema>;

export const searchResponseSchema = z.object({
  query: understoodSchema,
  readings: readingsSchema,
  /** How many hits there are in what the pages go through, even where they are more than paging reaches. */
  total: z.int(),
  page: z.int(),
  limit: z.int(),
  hits: z.array(hitSchema),
  facets: facetsSchema,
  explain: explanationSchema.optional(),
});
export type SearchResponse = z.infer<typeof searchResponseSchema>;

export const countResponseSchema = z.object({ reading: z.enum(tiers), total: z.int() });
export type CountResponse = z.infer<typeof countResponseSchema>;
