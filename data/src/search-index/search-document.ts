import { z } from 'zod';
import type { ArchivedArticle } from '../archive/article-store.ts';
import { articleSchema, blockKinds, visibilitySchema } from '../article/article.ts';
import { dayRange, toDayNumber } from '../article/day.ts';
import { toNumberKey } from '../article/document-number.ts';
import { toHitDate } from '../article/hit-date.ts';
import { hitDateSchema } from '../contract/search.ts';
import { encodeAccents } from '../text/accent-code.ts';
import { fold } from '../text/fold.ts';
import { toDateWords } from './date-words.ts';
import { toFacetKey } from './facet-key.ts';
import { listActors } from './list-actors.ts';
import { type BodyField, blockSeparator, bodyFields, toBodyFields } from './searchable-text.ts';

/** The year under which documents without a known day are counted. */
export const unknownYear = 0;

const named = z.object({ id: z.string(), name: z.string() });

/** Stored with a document and given back, never searched: the article but for its title, summary and blocks' text. */
const recordSchema = articleSchema
  .omit({ title: true, summary: true, blocks: true, visibility: true })
  .extend({ officialIds: z.array(z.string()), departmentIds: z.array(z.string()) });

/** What a line of the result list is made of. */
export const storedCardSchema = z.object({
  id: z.string(),
  externalId: z.string().optional(),
  title: z.string(),
  /** Empty where there is none. */
  summary: z.string(),
  /** The beginning of the body, for most articles the whole of it. */
  body: z.string(),
  /** Of the whole body, in UTF-16 units. */
  bodyLength: z.int(),
  kind: articleSchema.shape.kind,
  url: z.string().nullable(),
  document: z.object({ type: z.string(), number: z.string().nullable() }).nullable(),
  date: hitDateSchema.nullable(),
  source: z.string().nullable(),
  /** Since when (ISO 8601) its address has answered that it is not there. */
  goneSince: z.string().nullable(),
  officials: z.array(named.extend({ position: z.string().nullable() })),
  departments: z.array(named),
});
export type StoredCard = z.infer<typeof storedCardSchema>;
export const cardFields = Object.keys(storedCardSchema.shape) as (keyof StoredCard)[];

/** What the engine gives back of a document. */
export const storedDocumentSchema = storedCardSchema.extend({
  visibility: visibilitySchema,
  /** The ids under which it is found beside its own. */
  aliasIds: z.array(z.string()),
  ...(Object.fromEntries(bodyFields.map((field) => [field, z.string()])) as Record<BodyField, z.ZodString>),
  /** Kind and length (UTF-16 units) of each block of the body, in order. */
  blocks: z.array(z.tuple([z.enum(blockKinds), z.int()])),
  /** Each of `withinIds` with its name (`toFacetKey`). */
  withinNames: z.array(z.string()),
  record: recordSchema,
});
export type StoredDocument = z.infer<typeof storedDocumentSchema>;

/** A document as it is posted: what is given back, what is searched beside it, and what is filtered by. */
export interface SearchDocument extends StoredDocument {
  [coded: `${string}Code`]: string;
  /** Document numbers as printed, and as keys: "05-CT/TW" and "5 ct tw". */
  numbers: string[];
  dateWords: string;
  /** Other ways to say what the texts say: abbreviations written out, and names as their abbreviations. */
  expansions: string;
  /** One key for every spelling of a number (`toNumberKey`): of all numbers, and of that of the paper itself, empty where it has none. */
  numberKeys: string[];
  ownNumberKey: string;
  officialIds: string[];
  /** Of the people who act in it: who chair, speak, sign, are appointed, or are named in the title. */
  actorIds: string[];
  departmentIds: string[];
  /** The bodies that it names, those above them, and what all of these were before and became afterwards. */
  withinIds: string[];
  /** The ids of what it carries. */
  attachmentIds: string[];
  type: string;
  officialFacets: string[];
  departmentFacets: string[];
  typeFacet: string;
  year: number;
  dateFrom?: number;
  dateTo?: number;
}

const articleType = 'Bài viết';
const toId = (label: string): string => fold(label).replace(/[^a-z0-9]+/g, '-');

/** Gives the other ways to say what texts say (`AbbreviationIndex.expandText`). */
export type ExpandText = (texts: readonly string[]) => readonly string[];

/** The document that the engine indexes for an article: each text beside its twin in the accent code. */
export function toSearchDocument(archived: ArchivedArticle, expandText: ExpandText): SearchDocument {
  const { article } = archived;
  const date = toHitDate(article);
  const body = toBodyFields(article.blocks);
  const texts = { title: article.title, summary: article.summary ?? '', ...body };
  const dateWords = allDateWords(archived);
  const expansions = expandText([article.title, article.summary ?? '', ...article.blocks.map(({ text }) => text)]).join(
    '; ',
  );
  const numbers = allNumbers(article);
  const typeLabel = article.document?.type ?? articleType;
  const officials = toOfficials(archived);
  const departments = article.departments.map(({ name }, at) => ({ id: archived.departmentIds[at] ?? '', name }));
  return {
    id: archived.id,
    ...(archived.externalId !== null && { externalId: archived.externalId }),
    visibility: archived.visibility,
    ...texts,
    ...codeAll({ ...texts, dateWords, expansions }),
    dateWords,
    expansions,
    bodyLength: bodyFields.reduce((length, field) => length + body[field].length, 0),
    kind: article.kind,
    url: article.url ?? null,
    document: article.document ? { type: article.document.type, number: article.document.number ?? null } : null,
    numbers: [...new Set([...numbers, ...numbers.map(toNumberKey)])],
    numberKeys: numbers.map(toNumberKey),
    ownNumberKey: article.document?.number === undefined ? '' : toNumberKey(article.document.number),
    blocks: article.blocks.map(({ kind, text }) => [kind, text.length]),
    date,
    source: article.source ?? null,
    goneSince: archived.goneSince,
    officials,
    departments,
    officialIds: archived.officialFilterIds,
    actorIds: listActors(archived),
    departmentIds: archived.departmentFilterIds,
    withinIds: archived.within.map(({ id }) => id),
    withinNames: archived.within.map(({ id, name }) => toFacetKey(id, name)),
    officialFacets: facetKeys(archived.officialIds, archived.officialNames),
    departmentFacets: facetKeys(archived.departmentIds, archived.departmentNames),
    aliasIds: archived.aliasIds,
    attachmentIds: article.attachments.flatMap(({ id }) => id ?? []),
    type: toId(typeLabel),
    typeFacet: toFacetKey(toId(typeLabel), typeLabel),
    ...toDateFields(date),
    record: toRecord(archived),
  };
}

/** Each once, under the name by which the archive knows it: one name for one id, however articles spell it. */
const facetKeys = (ids: readonly string[], names: readonly string[]): string[] => [
  ...new Set(ids.map((id, at) => toFacetKey(id, names[at] ?? id))),
];

const allNumbers = ({ document, documentReferences }: ArchivedArticle['article']): string[] => [
  ...new Set([
    ...(document?.number === undefined ? [] : [document.number]),
    ...documentReferences.map(({ number }) => number),
  ]),
];

/**
 * The engine takes a full stop with a space behind it for the end of a sentence, and a line break for nothing: the last word of a block
 * and the first of the next would stand in a row.
 */
const endOfBlock = ' . ';

function codeAll(texts: Record<string, string>): Record<`${string}Code`, string> {
  return Object.fromEntries(
    Object.entries(texts).map(([field, text]) => [
      `${field}Code`,
      encodeAccents(text).replaceAll(blockSeparator, endOfBlock),
    ]),
  );
}

function toDateFields(date: StoredDocument['date']): Pick<SearchDocument, 'year' | 'dateFrom' | 'dateTo'> {
  if (!date) return { year: unknownYear };
  const { from, to } = dayRange(date.value, date.precision);
  return { year: Number(from.slice(0, 4)), dateFrom: toDayNumber(from), dateTo: toDayNumber(to) };
}

function allDateWords({ article }: ArchivedArticle): string {
  const days = new Map(article.events.map(({ date }) => [date, toDateWords(date, 'day')]));
  if (article.publishedOn)
    days.set(article.publishedOn.date, toDateWords(article.publishedOn.date, article.publishedOn.precision));
  return [...days.values()].join('; ');
}

function toOfficials({ article, officialIds }: ArchivedArticle): StoredDocument['officials'] {
  return article.officials.map(({ name, positions }, at) => ({
    id: officialIds[at] ?? '',
    name,
    position: positions.map(({ title }) => title).join(', ') || null,
  }));
}

function toRecord({ article, officialIds, departmentIds }: ArchivedArticle): StoredDocument['record'] {
  const { title: _title, summary: _summary, blocks: _blocks, visibility: _visibility, ...rest } = article;
  return { ...rest, officialIds, departmentIds };
}
