import { z } from 'zod';
import { datePrecisions } from '../article/day.ts';
import { filterValue, positiveInteger } from './search.ts';

const maxNameLength = 200;
export const maxListed = 100;
export const defaultListed = 50;

/** A part of a name; empty finds all. */
export const nameText = z.string().max(maxNameLength, `at most ${maxNameLength} characters`).default('');

export const officialOrders = ['name', 'articles'] as const;

/** `department`: people who held a post in this body, or in one that belongs to it. `sort` by name goes by given names, as lists do here. */
export const officialsRequestSchema = z.strictObject({
  q: nameText,
  department: filterValue.optional(),
  sort: z.enum(officialOrders).default('articles'),
  page: positiveInteger(10_000).default(1),
  limit: positiveInteger(maxListed).default(defaultListed),
});
export type OfficialsRequest = z.output<typeof officialsRequestSchema>;

/** A day on which something was seen, and the article that says so. */
export const seenSchema = z.object({
  /** YYYY-MM-DD; a month or a year stands for its first day. */
  date: z.string(),
  precision: z.enum(datePrecisions),
  articleId: z.string(),
});
export type Seen = z.infer<typeof seenSchema>;

/** A post in the words in which it is said in full, and the body it is held in. */
const postSchema = z.object({
  title: z.string(),
  body: z.string().nullable(),
  /** Of the body, where the archive knows it. */
  departmentId: z.string().nullable(),
});

export const listedOfficialSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** How many articles name the person. */
  articles: z.int(),
  /** The chief post of those held when the person was last seen in one. */
  position: postSchema.nullable(),
  /** The days of the first and the last dated article; null where none is dated. */
  first: z.string().nullable(),
  last: z.string().nullable(),
});
export type ListedOfficial = z.infer<typeof listedOfficialSchema>;

export const officialsResponseSchema = z.object({
  total: z.int(),
  page: z.int(),
  limit: z.int(),
  officials: z.array(listedOfficialSchema),
});
export type OfficialsResponse = z.infer<typeof officialsResponseSchema>;

export const nameRequestSchema = z.strictObject({});

/** How many articles say something, by year; `null` counts those without a known day. In order of years. */
export const yearCountsSchema = z.array(z.object({ year: z.int().nullable(), count: z.int() }));
export const countedNameSchema = z.object({ id: z.string(), name: z.string(), count: z.int() });

export const officialResponseSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Other spellings and names under which articles have the person. */
  otherNames: z.array(z.string()),
  articles: z.int(),
  /**
   * Each post once, in the order in which they were first seen; those that only undated articles say come last. What is a shorter way to say
   * a post is counted to it where the days tell which one is meant.
   */
  positions: z.array(
    postSchema.extend({
      /** Whether it is said as a post of the past alone ("nguyên Bí thư"). */
      former: z.boolean(),
      /** A seat in a committee or an assembly, held beside other posts. */
      membership: z.boolean().optional(),
      /** How articles print it, where that is not the title. */
      printed: z.array(z.string()).optional(),
      first: seenSchema.nullable(),
      last: seenSchema.nullable(),
      articles: z.int(),
    }),
  ),
  years: yearCountsSchema,
  /** The bodies and people most often named with the person, at most 12 each. */
  departments: z.array(countedNameSchema),
  officials: z.array(countedNameSchema),
  /** Other people of the same name. */
  namesakes: z.array(listedOfficialSchema),
});
export type OfficialResponse = z.infer<typeof officialResponseSchema>;
