import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { makeBody } from '../highlight/make-body.ts';

/** Letters of an article, and of the text of which each article is a piece: no two begin at the same place. */
const articleLength = 3_000;
const textLength = 1_000_003;
const step = 7_919;

/** Writes a file of ready articles, a line of JSON each: the same for the same count, the first of many the same as those of few. */
export async function writeArticles(path: string, count: number): Promise<void> {
  const text = makeBody(textLength + articleLength, 1);
  const file = createWriteStream(path);
  for (let at = 0; at < count; at += 1) {
    const start = (at * step) % textLength;
    const body = `${text.slice(start, start + articleLength)}\nBài số ${at}.`;
    const line = JSON.stringify({ id: String(at), title: `Bài số ${at} về công tác của huyện ủy`, body });
    if (!file.write(`${line}\n`)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}
