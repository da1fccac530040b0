import { z } from 'zod';
import { countedNameSchema, defaultListed, maxListed, nameText, yearCountsSchema } from './officials.ts';
import { filterValue, namedSchema, positiveInteger } from './search.ts';

/** What `level` says of bodies whose level is not known. */
export const noLevel = 'none';

/**
 * `parent`: the bodies that belong to this one. `level`: a code of `departmentLevels`, or `noLevel`. Without `q` and any of the two, those that
 * belong to none. `top`: of those of a level, those alone that belong to none.
 */
export const departmentsRequestSchema = z.strictObject({
  q: nameText,
  parent: filterValue.optional(),
  level: filterValue.optional(),
  top: z.literal('true').optional(),
  page: positiveInteger(10_000).default(1),
  limit: positiveInteger(maxListed).default(defaultListed),
});
export type DepartmentsRequest = z.output<typeof departmentsRequestSchema>;

export const listedDepartmentSchema = namedSchema.extend({
  /** A code of `departmentLevels`. */
  level: z.string().nullable(),
  parent: namedSchema.nullable(),
  /**
   * How many articles name it, how many it or what belongs to it, and how many a search within it finds: those of what it was and became as
   * well.
   */
  articles: z.int(),
  articlesBelow: z.int(),
  articlesWithin: z.int(),
  /** How many bodies belong to it directly. */
  children: z.int(),
});
export type ListedDepartment = z.infer<typeof listedDepartmentSchema>;

/** The most named first. `levels`: how many of all that were found, on whatever page, are of each level, from the highest down. */
export const departmentsResponseSchema = z.object({
  total: z.int(),
  page: z.int(),
  limit: z.int(),
  departments: z.array(listedDepartmentSchema),
  levels: z.array(z.object({ level: z.string(), count: z.int() })),
});
export type DepartmentsResponse = z.infer<typeof departmentsResponseSchema>;

export const departmentResponseSchema = listedDepartmentSchema.extend({
  /** What it belongs to, from the highest down. */
  ancestors: z.array(namedSchema),
  otherNames: z.array(z.string()),
  /** What it was before and became afterwards, in order of time as far as it is known. `since`: YYYY, YYYY-MM or YYYY-MM-DD. */
  chain: z.array(
    namedSchema.extend({
      relation: z.enum(['predecessor', 'successor']),
      since: z.string().nullable(),
      articles: z.int(),
    }),
  ),
  years: yearCountsSchema,
  /** The people who hold a post in it, those named most often first, at most 12, with the post. */
  officials: z.array(countedNameSchema.extend({ position: z.string() })),
});
export type DepartmentResponse = z.infer<typeof departmentResponseSchema>;
