import { createReadStream } from 'node:fs';
import { z } from 'zod';

const corpusLineSchema = z.object({
  id: z.string().min(1),
  title: z.string().default(''),
  summary: z.string().default(''),
  body: z.string().default(''),
  publishedAt: z.string().optional(),
});

/** A line of a corpus: an article, or a passage of a question set. Texts are as they are printed. */
export type CorpusArticle = z.output<typeof corpusLineSchema>;

/** Where a line stands in its file, in bytes, and its bytes without the line break. */
interface Line {
  start: number;
  bytes: Buffer;
}

const lineBreak = 0x0a;

/** The lines of a file in order, one at a time: a corpus may be larger than memory. Empty lines are left out. */
async function* readLines(path: string): AsyncGenerator<Line> {
  let start = 0;
  let pending: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 2 ** 20 }) as AsyncIterable<Buffer>) {
    const buffer = pending.length > 0 ? Buffer.concat([pending, chunk]) : chunk;
    let from = 0;
    for (let end = buffer.indexOf(lineBreak); end >= 0; end = buffer.indexOf(lineBreak, from)) {
      if (end > from) yield { start: start + from, bytes: buffer.subarray(from, end) };
      from = end + 1;
    }
    pending = buffer.subarray(from);
    start += from;
  }
  if (pending.length > 0) yield { start, bytes: pending };
}

/** Reads one line. Throws an Error that names what is wrong with it. */
export function parseCorpusLine(bytes: Buffer): CorpusArticle {
  const result = corpusLineSchema.safeParse(JSON.parse(bytes.toString('utf8')));
  if (!result.success) throw new Error(`Not an article: ${z.prettifyError(result.error)}`);
  return result.data;
}

export interface PlacedArticle {
  article: CorpusArticle;
  /** Bytes from the beginning of the file. */
  start: number;
  length: number;
}

/** The articles of a file of JSON lines in order. Throws an Error that names file and line of the first bad one. */
export async function* readCorpus(path: string): AsyncGenerator<PlacedArticle> {
  let number = 0;
  for await (const { start, bytes } of readLines(path)) {
    number += 1;
    try {
      yield { article: parseCorpusLine(bytes), start, length: bytes.length };
    } catch (error) {
      throw new Error(`${path}, line ${number}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
}
