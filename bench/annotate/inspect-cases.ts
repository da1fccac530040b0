import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import type { AnnotateCase } from './case.ts';
import { type ReadArticle, readArticleSchema } from './read-article.ts';
import { startInspect } from './start-inspect.ts';

const lineSchema = z.object({
  inputId: z.string(),
  error: z.string().optional(),
  article: readArticleSchema.optional(),
});

/** Reads the cases' texts and pages as the program does, in their order. Throws an Error that names the first that it refused. */
export async function inspectCases(cases: readonly AnnotateCase[]): Promise<ReadArticle[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tra-cuu-annotate-'));
  try {
    const file = join(folder, 'cases.jsonl');
    const lines = cases.map(({ slug, url, text, html }) => JSON.stringify({ id: slug, url, text, html }));
    writeFileSync(file, `${lines.join('\n')}\n`);
    const output = (await text(startInspect(file).stdout)).trim().split('\n');
    if (output.length !== cases.length)
      throw new Error(`the program read ${output.length} of ${cases.length} cases: see what it printed above`);
    return output.map(parseLine);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function parseLine(line: string): ReadArticle {
  const { inputId, article, error } = lineSchema.parse(JSON.parse(line));
  if (!article) throw new Error(`${inputId}: ${error ?? 'was not read'}`);
  return article;
}
