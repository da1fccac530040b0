import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleSchema, type ExtractedArticle } from '@tra-cuu/data/article/article';
import { z } from 'zod';
import type { SiteRules } from '../../crawl/sites/site.ts';
import { readOfficeFile } from '../apart/read-office-file.ts';
import { type DocumentType, isOfficeType } from '../document-type.ts';
import { extractText } from '../extract-text.ts';
import { UnreadableError } from '../unreadable-error.ts';

const extractFolder = join(import.meta.dirname, '..');

/** A document in a form that real ones have, and what a person who reads it finds in it. */
export interface Fixture {
  /** The folder of its reader, under extract: "html". */
  reader: string;
  slug: string;
  /** The folder. */
  path: string;
  /** The name of the document in it: "source.html". */
  source: string;
}

const none: SiteRules['selectors'] = { title: [], summary: [], date: [], author: [], body: [], remove: [] };
const selectors = z.array(z.string()).default([]);

/** What came with the document (about.json beside it). `site` is the name of one in data/sites, or rules of the fixture's own. */
const aboutSchema = z.strictObject({
  url: z.string().optional(),
  contentType: z.string().optional(),
  site: z
    .union([
      z.string(),
      z.strictObject({
        name: z.string(),
        selectors: z.strictObject({
          ...{ title: selectors, summary: selectors, date: selectors },
          ...{ author: selectors, body: selectors, remove: selectors },
        }),
      }),
    ])
    .optional(),
});
export type About = z.output<typeof aboutSchema>;

export const aboutOf = ({ path }: Fixture): About => {
  const file = join(path, 'about.json');
  return aboutSchema.parse(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
};

/** The readers: folders under extract with a function that reads the bytes of a document. */
export const readersOf = (folder = extractFolder): string[] =>
  foldersIn(folder).filter((name) =>
    readdirSync(join(folder, name))
      .filter((file) => /^read-[\w-]+\.ts$/.test(file) && !file.endsWith('.test.ts'))
      .some((file) => readsDocuments(readFileSync(join(folder, name, file), 'utf8'))),
  );

const readsDocuments = (code: string): boolean =>
  /function read\w+\(\s*\{ bytes/.test(code) && code.includes('ExtractedArticle');

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];

/** The fixtures of a reader. */
export const fixturesOf = (reader: string, folder = extractFolder): Fixture[] =>
  foldersIn(join(folder, reader, 'fixtures')).map((slug) => {
    const path = join(folder, reader, 'fixtures', slug);
    const source = readdirSync(path).find((name) => name.startsWith('source.')) ?? '';
    return { reader, slug, path, source };
  });

/** What is expected of a document that cannot be read. */
export const refusalSchema = z.strictObject({ reason: z.string().min(1), message: z.string().min(1) });
export const extractedSchema = articleSchema.pick({
  ...{ url: true, language: true, title: true, summary: true, blocks: true, publishedOn: true },
  ...{ author: true, source: true, attachments: true, pages: true, reading: true },
});

export const expectedOf = ({ path }: Fixture): unknown => JSON.parse(readFileSync(join(path, 'expected.json'), 'utf8'));

const mediaTypes: Readonly<Record<string, DocumentType>> = {
  ...{
    html: 'text/html',
    txt: 'text/plain',
    pdf: 'application/pdf',
    rtf: 'application/rtf',
    doc: 'application/msword',
  },
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The fixture's document as it is read, or why it is not. */
export async function readFixture(fixture: Fixture): Promise<ExtractedArticle | z.infer<typeof refusalSchema>> {
  const { url, contentType, site } = aboutOf(fixture);
  const mediaType = mediaTypes[fixture.source.split('.').at(-1) ?? ''];
  if (!mediaType) throw new Error(`${fixture.path}: no document is called ${fixture.source || 'source.*'}`);
  const bytes = readFileSync(join(fixture.path, fixture.source));
  const given = {
    bytes,
    name: `${fixture.slug}.${fixture.source.split('.').at(-1)}`,
    ...(url !== undefined && { url }),
  };
  try {
    if (isOfficeType(mediaType)) return await readOfficeFile({ ...given, mediaType }, () => undefined);
    const rules = typeof site === 'string' ? { name: site, selectors: none } : site;
    return extractText({
      ...given,
      mediaType,
      ...(contentType !== undefined && { contentType }),
      ...(rules && { site: rules }),
    });
  } catch (error) {
    if (error instanceof UnreadableError) return { reason: error.reason, message: error.message };
    throw error;
  }
}
