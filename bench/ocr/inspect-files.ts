import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { startProgram } from '../system/run-program.ts';

/** What a paper was read as. */
export interface ReadPaper {
  /** Its blocks, one after the other. */
  text: string;
  pages: number;
  document: { type: string; number?: string | undefined; date?: string | undefined } | undefined;
}

const lineSchema = z.object({
  inputId: z.string(),
  error: z.string().optional(),
  article: z
    .object({
      blocks: z.array(z.object({ text: z.string() })),
      pages: z.number(),
      document: z.object({ type: z.string(), number: z.string().optional(), date: z.string().optional() }).optional(),
    })
    .optional(),
});

/** Reads files by the built program, in their order. Throws an Error that names the first that it could not read. */
export async function inspectFiles(paths: readonly string[]): Promise<ReadPaper[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tra-cuu-ocr-'));
  try {
    const list = join(folder, 'files.jsonl');
    writeFileSync(list, paths.map((path) => `${JSON.stringify({ id: path, path })}\n`).join(''));
    const child = startProgram('indexer/bin/tra-cuu.js', ['inspect', '--jsonl', list], {}, [
      'ignore',
      'pipe',
      'inherit',
    ]);
    const output = child.stdout === null ? '' : await text(child.stdout);
    return output.trim().split('\n').map(parseLine);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function parseLine(line: string): ReadPaper {
  const { inputId, article, error } = lineSchema.parse(JSON.parse(line));
  if (!article) throw new Error(`${inputId}: ${error ?? 'was not read'}`);
  return {
    text: article.blocks.map((block) => block.text).join('\n'),
    pages: article.pages,
    document: article.document,
  };
}
