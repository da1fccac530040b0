import { visibilitySchema } from '@tra-cuu/data/article/article';
import { z } from 'zod';

/** A regular expression in a site's description, tried against the path and query of an address. */
const pattern = z.string().transform((source, context) => {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: `is no regular expression: ${error instanceof Error ? error.message : error}`,
    });
    return z.NEVER;
  }
});
const patterns = z.array(pattern).default([]);
const selectors = z.array(z.string().min(1)).default([]);

/** A site as its YAML file describes it. */
export const siteSchema = z.strictObject({
  /** What the site is called on the command line. */
  name: z.string().regex(/^[a-z0-9-]+$/, 'use small letters, digits and hyphens'),
  /** What readers see as the source of its articles. */
  label: z.string().min(1),
  origin: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .transform((url) => new URL(url).origin),
  /** Addresses the crawl starts from, below the origin. */
  seeds: z.array(z.string().startsWith('/', 'begins with /')).min(1).default(['/']),
  /** E-mail or page at which the owner of the site can reach whoever runs the crawl. */
  contact: z.string().min(3).optional(),
  articles: patterns,
  /** Addresses that are never fetched. */
  never: patterns,
  /** Milliseconds between two requests; robots.txt may ask for more. */
  delayMillis: z.int().min(0).max(600_000).default(1000),
  visibility: visibilitySchema.default('public'),
  /** CSS selectors, the first that finds something winning. */
  selectors: z
    .strictObject({
      title: selectors,
      summary: selectors,
      date: selectors,
      author: selectors,
      body: selectors,
      remove: selectors,
    })
    .prefault({}),
});
export type Site = z.output<typeof siteSchema>;

/** The part of a site's description that reading a page needs. */
export type SiteRules = Pick<Site, 'name' | 'selectors'>;
