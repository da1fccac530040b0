import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toTable, toVerdict } from '../report/table.ts';
import { parseCount } from '../system/parse-count.ts';
import { runProgram } from '../system/run-program.ts';
import { writeArticles } from './make-articles.ts';

/**
 * npm run bench:import [-- --few N] [-- --many N]
 *
 * Imports few and many generated articles, each into an archive of its own, and compares the most memory that the import had at any time: it
 * must not grow with the number of articles.
 */
const targetRatio = 1.3;

const { values } = parseArgs({
  options: { few: { type: 'string', default: '2000' }, many: { type: 'string', default: '20000' } },
});
const folder = mkdtempSync(join(tmpdir(), 'tra-cuu-bench-import-'));

/** What an import of so many articles took. */
interface Cost {
  articles: number;
  peakMegabytes: number;
  seconds: number;
}

async function measure(articles: number): Promise<Cost> {
  const [corpus, home, report] = ['.jsonl', '', '.rss'].map((end) => join(folder, `${articles}${end}`)) as [
    string,
    string,
    string,
  ];
  await writeArticles(corpus, articles);
  const start = performance.now();
  await runProgram('indexer/bin/tra-cuu.js', ['import', '--json', corpus], {
    TRA_CUU_HOME: home,
    NODE_OPTIONS: reportTo(report),
  });
  const seconds = (performance.now() - start) / 1000;
  return { articles, seconds, peakMegabytes: Number(readFileSync(report, 'utf8')) / 1024 };
}

/** Has a program write, as it ends, the most memory it had at any time: in KB, by `getrusage`. */
function reportTo(path: string): string {
  const code = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(path)},String(process.resourceUsage().maxRSS)))`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}

try {
  const few = await measure(parseCount('few', values.few));
  const many = await measure(parseCount('many', values.many));
  const ratio = many.peakMegabytes / few.peakMegabytes;
  const row = ({ articles, peakMegabytes, seconds }: Cost) => [
    ...[String(articles), peakMegabytes.toFixed(0), seconds.toFixed(1), (articles / seconds).toFixed(0)],
  ];
  console.log(toTable([['articles', 'peak MB', 'seconds', 'articles a second'], row(few), row(many)]));
  console.log(
    `\nmemory ${ratio.toFixed(2)} times as much (at most ${targetRatio}: ${toVerdict(ratio <= targetRatio)})`,
  );
  if (ratio > targetRatio) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
