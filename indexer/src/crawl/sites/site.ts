import { visibilitySchema } from '@tra-cuu/data/article/article';
import { parseHTML } from 'linkedom';
import { z } from 'zod';
import { isDateFormat } from '../../extract/html/date-format.ts';
import { parseDuration } from './duration.ts';

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
const { document: emptyPage } = parseHTML('<html><body></body></html>');
const patterns = z.array(pattern).default([]);
const selectors = z.array(z.string().refine(isSelector, 'is no CSS selector')).default([]);

/** Whether a page can be asked for it. An empty one finds nothing. */
function isSelector(text: string): boolean {
  try {
    emptyPage.querySelector(text);
    return text.trim() !== '';
  } catch {
    return false;
  }
}

/** A host beside the origin: a name, which stands for http and https, or an origin. Gives origins. */
const host = z.string().transform((text, context) => {
  const urls = /^https?:\/\//.test(text) ? [text] : [`https://${text}`, `http://${text}`];
  const [first] = urls;
  if (first !== undefined && /^https?:\/\/[^/\s?#@]+\/?$/.test(first) && urls.every((url) => URL.canParse(url)))
    return urls.map((url) => new URL(url).origin);
  context.addIssue({
    code: 'custom',
    message: 'must be a host (www.portal.example) or an origin (http://portal.example)',
  });
  return z.NEVER;
});
const hosts = z
  .array(host)
  .default([])
  .transform((origins) => origins.flat());
/** A path below the origin, or a whole address on one of the site's hosts. */
const address = z.string().regex(/^(?:\/|https?:\/\/)/, 'begins with / or http');
const duration = z.string().transform((text, context) => {
  const millis = parseDuration(text);
  if (millis !== null) return millis;
  context.addIssue({ code: 'custom', message: 'must be a number with m, h, d or w, such as 30m, 6h or 1d' });
  return z.NEVER;
});
const megabyte = 2 ** 20;

/** A site as its YAML file describes it. */
export const siteSchema = z.strictObject({
  /** What the site is called on the command line. */
  name: z.string().regex(/^[a-z0-9-]+$/, 'use small letters, digits and hyphens'),
  /** What readers see as the source of its articles. */
  label: z.string().min(1),
  origin: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .transform((url) => new URL(url).origin),
  /** Other hosts of the site, whose pages are its own. */
  hosts,
  /** Other names of the origin: what is there is asked for, and known, at the origin. */
  sameAs: hosts,
  /** Addresses the crawl starts from. */
  seeds: z.array(address).min(1).default(['/']),
  /** Sitemaps beside those that robots.txt names; without any, /sitemap.xml is tried. */
  sitemaps: z.array(address).default([]),
  /** RSS or Atom feeds beside those that its pages name. */
  feeds: z.array(address).default([]),
  /** E-mail or page at which the owner of the site can reach whoever runs the crawl. */
  contact: z.string().min(3).optional(),
  /** Which addresses are articles. Without any, how a page reads decides. */
  articles: patterns,
  /** Addresses that are followed and are no articles, however they read. */
  lists: patterns,
  /** Addresses that are never fetched. */
  never: patterns,
  /** Addresses of pages for print: `to` makes the article's address of them (with $1); without it they are never fetched. */
  print: z.array(z.strictObject({ pattern, to: z.string().startsWith('/', 'begins with /').optional() })).default([]),
  /** Whether the documents (.pdf, .doc, .xls …) that articles link to are taken in. */
  documents: z.boolean().default(true),
  /** Milliseconds between two requests; robots.txt may ask for more. */
  delayMillis: z.int().min(0).max(600_000).default(1000),
  /** How often `watch` crawls it. */
  every: duration.prefault('1d'),
  visibility: visibilitySchema.default('public'),
  /** Fetch the pages from there, keeping their public addresses: for a copy of the site. */
  connectTo: z.strictObject({ host: z.string().min(1), port: z.int().min(1).max(65_535) }).optional(),
  /** Whether its hosts may be machines of a private network, or this one. */
  allowPrivate: z.boolean().default(false),
  limits: z
    .strictObject({
      /** Links away from a seed; the pages of one list count as one. */
      depth: z.int().min(1).default(1000),
      /** Requests of a run; the next run goes on. */
      requests: z.int().min(1).default(50_000),
      /** Minutes that a run may take; the next run goes on. */
      minutes: z
        .int()
        .min(1)
        .default(24 * 60),
      /** Bytes of a run; the next run goes on. */
      bytes: z
        .int()
        .min(1)
        .default(8 * 1024 * megabyte),
      /** Bytes of a page, a sitemap or a feed. */
      pageBytes: z
        .int()
        .min(1)
        .default(16 * megabyte),
      /** Bytes of a document. */
      documentBytes: z
        .int()
        .min(1)
        .default(64 * megabyte),
      /** Addresses that a crawl takes up in all. */
      addresses: z.int().min(1).default(1_000_000),
      /** Known articles, no longer linked from anywhere, that a crawl asks for again. */
      recheck: z.int().min(0).default(100),
    })
    .prefault({}),
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
  /** How the site writes what the selectors for `date` find, where that could be read otherwise: "MM/dd/yyyy". */
  dateFormat: z.string().refine(isDateFormat, 'must have d, M and yyyy (or yy) once each, as in dd/MM/yyyy').optional(),
});
export type Site = z.output<typeof siteSchema>;

/** The part of a site's description that reading a page needs. */
export type SiteRules = Pick<Site, 'name' | 'selectors' | 'dateFormat'>;
