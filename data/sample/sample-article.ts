import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { dataPackageRoot } from '../src/package-root.ts';
import { portalCategories } from './portal-categories.ts';

const text = z.string().min(1);
const localPath = z.string().regex(/^\//, 'a path on the portal starts with "/"');

const sampleBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['paragraph', 'heading', 'caption', 'quote']), text }),
  z.strictObject({ kind: z.literal('list'), items: z.array(text).min(1) }),
  z.strictObject({ kind: z.literal('table'), rows: z.array(z.array(z.string())).min(1) }),
]);

const sampleAttachment = z.strictObject({
  title: text,
  path: localPath,
  /** What the paper says, line by line. Without it the paper repeats the article. */
  lines: z.array(text).min(1).optional(),
});

/** What a careful reader finds in the article, labelled by hand. Never rendered. Names and posts are as printed. */
const sampleFacts = z.strictObject({
  officials: z.array(z.strictObject({ name: text, positions: z.array(text) })),
  departments: z.array(text),
  documents: z.array(text),
  events: z.array(z.iso.date()),
});

const sampleArticle = z.strictObject({
  path: localPath,
  layout: z.enum(['modern', 'table2008', 'print']),
  title: text,
  summary: text.optional(),
  /** The time printed on the page, `YYYY-MM-DDTHH:mm:ss+07:00`; null where the page prints none. */
  publishedAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/, 'a time like 2024-07-26T08:05:00+07:00')
    .nullable(),
  author: text.optional(),
  source: text.optional(),
  category: z.enum(portalCategories.map((category) => category.slug)),
  blocks: z.array(sampleBlock).min(1),
  attachments: z.array(sampleAttachment).optional(),
  facts: sampleFacts,
});

export type SampleArticle = z.infer<typeof sampleArticle>;
export type SampleBlock = z.infer<typeof sampleBlock>;

/** One article out of its YAML. Throws an error that names the file and every field that is wrong. */
export function parseSampleArticle(yaml: string, file: string): SampleArticle {
  const parsed = sampleArticle.safeParse(parse(yaml));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.') || '(whole file)'}: ${issue.message}`);
  throw new Error(`${file}: ${problems.join('; ')}`);
}

/** All articles of the sample portal, newest first, those without a date last. */
export function readSampleArticles(folder = join(dataPackageRoot(), 'sample', 'articles')): SampleArticle[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const articles = files.map((file) => parseSampleArticle(readFileSync(join(folder, file), 'utf8'), file));
  return articles.sort(newestFirst);
}

function newestFirst(a: SampleArticle, b: SampleArticle): number {
  const [first, second] = [a.publishedAt ?? '', b.publishedAt ?? ''];
  if (first === second) return a.path < b.path ? -1 : 1;
  return first > second ? -1 : 1;
}
