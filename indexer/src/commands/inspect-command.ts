import type { Visibility } from '@tra-cuu/data/article/article';
import { z } from 'zod';
import { deriveArticle } from '../capture/derive-article.ts';
import type { FoundDocument } from '../capture/found-document.ts';
import type { ReadingRules } from '../capture/reading-rules.ts';
import { UnreadableError } from '../extract/unreadable-error.ts';
import { findDocuments } from '../files/find-documents.ts';
import { listFiles } from '../files/list-files.ts';
import { readLines } from '../files/read-lines.ts';
import { createWarcMemory } from '../warc/warc-memory.ts';
import type { CommandContext } from './command-context.ts';
import { exitCodes } from './exit-codes.ts';
import { loadReadingRules } from './load-reading-rules.ts';

interface InspectOptions {
  site?: string;
  visibility: Visibility;
  jsonl?: boolean;
}

/** tra-cuu inspect PATH: reads a document and prints the article, keeping nothing. */
export async function runInspect(path: string, options: InspectOptions, { print }: CommandContext): Promise<number> {
  const rules = loadReadingRules();
  let code: number = exitCodes.done;
  const documents = options.jsonl ? readInspectLines(path, options) : readDocuments(path, options);
  for await (const found of documents) {
    const result = 'error' in found ? { error: found.error } : await inspect(found.document, rules);
    if ('error' in result) code = exitCodes.unreadable;
    if (options.jsonl) print(JSON.stringify({ inputId: found.inputId, ...result }));
    else if ('error' in result) console.error(`${found.inputId}: ${result.error}`);
    else print(JSON.stringify(result.article, null, 2));
  }
  return code;
}

type Found = { inputId: string } & ({ document: FoundDocument } | { error: string });

async function inspect(document: FoundDocument, rules: ReadingRules) {
  try {
    return { article: await deriveArticle(document, rules) };
  } catch (error) {
    if (error instanceof UnreadableError) return { error: `${error.message} [${error.reason}]` };
    throw error;
  }
}

async function* readDocuments(path: string, { site, visibility }: InspectOptions): AsyncGenerator<Found> {
  const { files, failed } = await listFiles([path]);
  for (const { path: missing, error } of failed) yield { inputId: missing, error: error.message };
  for (const file of files)
    for await (const { document } of findDocuments(
      file,
      visibility,
      createWarcMemory(() => undefined),
    ))
      yield { inputId: document.address, document: { ...document, site: site ?? null } };
}

const lineSchema = z
  .object({
    id: z.union([z.string(), z.int().transform(String)]).optional(),
    url: z.string().optional(),
    html: z.string().optional(),
    text: z.string().optional(),
    path: z.string().optional(),
  })
  .refine(({ html, text, path }) => [html, text, path].filter((given) => given !== undefined).length === 1, {
    message: 'give one of html, text and path',
  });

/** Lines {"id"?, "url"?, "html"|"text"|"path"}. */
async function* readInspectLines(path: string, options: InspectOptions): AsyncGenerator<Found> {
  for await (const { number, bytes } of readLines(path === '-' ? '/dev/stdin' : path)) {
    const text = bytes.toString('utf8');
    if (text.trim() === '') continue;
    const inputId = String(number);
    const line = parseLine(text);
    if ('error' in line) yield { inputId, error: `line ${number}: ${line.error}` };
    else if (line.path !== undefined) {
      for await (const found of readDocuments(line.path, options)) yield { ...found, inputId: line.id ?? inputId };
    } else yield { inputId: line.id ?? inputId, document: toDocument(line, inputId, options) };
  }
}

function parseLine(text: string): z.output<typeof lineSchema> | { error: string } {
  try {
    const result = lineSchema.safeParse(JSON.parse(text));
    if (result.success) return result.data;
    return { error: result.error.issues.map(({ path, message }) => [...path, message].join(': ')).join('; ') };
  } catch (error) {
    return { error: `is not JSON: ${error instanceof Error ? error.message : error}` };
  }
}

function toDocument(line: z.output<typeof lineSchema>, number: string, options: InspectOptions): FoundDocument {
  return {
    identity: line.url === undefined ? { kind: 'file', collection: '-', path: number } : { kind: 'web', url: line.url },
    ...{ place: null, externalId: null, address: line.url ?? `line ${number}` },
    bytes: Buffer.from(line.html ?? line.text ?? '', 'utf8'),
    mediaType: line.html === undefined ? 'text/plain' : 'text/html',
    contentType: line.html === undefined ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
    ...{ site: options.site ?? null, visibility: options.visibility, problem: null },
  };
}
