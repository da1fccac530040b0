import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuiltInspect } from './start-inspect.ts';

const bytesOfArticle = 5_000;
/** The program has compiled its code by then. */
const articlesBefore = 300;
const articlesMeasured = 1_200;

/** How many articles of 5 kB (UTF-8) the program reads, annotates and prints in a second of one core, as it is built. They are made of the texts given. */
export async function measureSpeed(texts: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'tra-cuu-annotate-speed-'));
  try {
    const file = join(folder, 'articles.jsonl');
    const lines = makeArticles(texts, articlesBefore + articlesMeasured).map((text) => JSON.stringify({ text }));
    writeFileSync(file, `${lines.join('\n')}\n`);
    return await articlesASecond(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Texts one after the other until an article is long enough; each begins where the last one ended. */
function makeArticles(texts: readonly string[], count: number): string[] {
  let at = 0;
  return Array.from({ length: count }, () => {
    let article = '';
    while (Buffer.byteLength(article) < bytesOfArticle) article += `${texts[at++ % texts.length]}\n\n`;
    return Buffer.from(article)
      .subarray(0, bytesOfArticle)
      .toString('utf8')
      .replace(/\s\S*$/, '');
  });
}

/** Looks at the program's seconds whenever lines arrive, from the first that is measured to the last before it ends. */
async function articlesASecond(file: string): Promise<number> {
  const child = startBuiltInspect(file);
  const all = articlesBefore + articlesMeasured;
  const marks: { lines: number; seconds: number }[] = [];
  let lines = 0;
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    lines += chunk.reduce((sum, byte) => sum + Number(byte === 10), 0);
    if (lines >= articlesBefore && lines < all) marks.push({ lines, seconds: secondsOfProcess(child.pid ?? 0) });
  }
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last || lines < all) throw new Error(`the program read ${lines} of ${all} articles`);
  return (last.lines - first.lines) / (last.seconds - first.seconds);
}

const ticksInSecond = 100;

/** Seconds for which a process has been working (Linux counts them in /proc, in hundredths); elsewhere those gone by. */
function secondsOfProcess(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) / ticksInSecond;
  } catch {
    return performance.now() / 1000;
  }
}
