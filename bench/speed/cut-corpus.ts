import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { readCorpus } from '../corpus/read-corpus.ts';

/** Writes the first `count` articles of a corpus into a file of their own. */
export async function cutCorpus(path: string, count: number, to: string): Promise<void> {
  const out = createWriteStream(to);
  let written = 0;
  for await (const { article } of readCorpus(path)) {
    if (written === count) break;
    out.write(`${JSON.stringify(article)}\n`);
    written += 1;
  }
  out.end();
  await finished(out);
}
