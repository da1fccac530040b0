/**
 * How many letters of a scanned paper are read wrong:
 *
 *   npm run bench:ocr [-- --papers FOLDER] [--json FILE]
 *
 * Papers with a text layer (bench/ocr/papers, invented, set in the letters of Times; or the .pdf files of a folder) are drawn, damaged as a
 * scanner would, and wrapped as PDFs without text. What the built `tra-cuu inspect` reads in them is compared with what it reads in the
 * papers themselves. It prints the character error rate of each paper and of all, what papers' heads gave, and seconds a page.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describeMachine } from '../report/machine.ts';
import { toCell, toTable, toVerdict } from '../report/table.ts';
import { type Damage, degrade } from './degrade.ts';
import { drawPages } from './draw-pages.ts';
import { errorRate } from './error-rate.ts';
import { inspectFiles, type ReadPaper } from './inspect-files.ts';
import { toScanPdf } from './scan-pdf.ts';

interface Kind {
  name: string;
  dotsPerInch: number;
  damage: Damage | null;
  /** The highest error rate that is good enough. */
  target: number;
}

const kinds: readonly Kind[] = [
  { name: 'clean, 300 dots an inch', dotsPerInch: 300, damage: null, target: 0.01 },
  {
    name: '1 degree askew, grey, noisy, 150 dots an inch',
    ...{ dotsPerInch: 150, damage: { degrees: 1, noise: 18, fade: 25 }, target: 0.05 },
  },
];

const { values } = parseArgs({ options: { papers: { type: 'string' }, json: { type: 'string' } } });
const folder = resolve(values.papers ?? fileURLToPath(new URL('papers', import.meta.url)));
const papers = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
if (papers.length === 0) throw new Error(`${folder} has no .pdf`);
const printed = await inspectFiles(papers.map((name) => join(folder, name)));

/** Writes the scan of each paper and gives the files. */
async function makeScans({ name, dotsPerInch, damage }: Kind): Promise<string[]> {
  const into = fileURLToPath(new URL(`../var/ocr/${name.replace(/\W+/g, '-')}`, import.meta.url));
  mkdirSync(into, { recursive: true });
  const scans: string[] = [];
  for (const [seed, paper] of papers.entries()) {
    const pages = await drawPages(readFileSync(join(folder, paper)), dotsPerInch);
    if (damage) for (const [at, page] of pages.entries()) degrade(page, damage, seed * 1000 + at);
    const pictures = pages.map((page) => ({
      jpeg: page.toBuffer('image/jpeg', 85),
      width: page.width,
      height: page.height,
    }));
    const file = join(into, paper);
    writeFileSync(file, toScanPdf(pictures, dotsPerInch));
    scans.push(file);
  }
  return scans;
}

const sameHead = (a: ReadPaper, b: ReadPaper): boolean =>
  a.document?.number === b.document?.number &&
  a.document?.date === b.document?.date &&
  a.document?.type === b.document?.type;

const results = [];
for (const kind of kinds) {
  const scans = await makeScans(kind);
  const start = performance.now();
  const read = await inspectFiles(scans);
  const seconds = (performance.now() - start) / 1000;
  const rows = printed.map((paper, at) => {
    const found = read[at];
    if (!found) throw new Error(`${scans[at]} was not read`);
    return {
      paper: papers[at] ?? '',
      letters: paper.text.length,
      rate: errorRate(paper.text, found.text),
      head: sameHead(paper, found),
    };
  });
  const letters = rows.reduce((sum, row) => sum + row.letters, 0);
  const rate = rows.reduce((sum, row) => sum + row.rate * row.letters, 0) / letters;
  const pages = read.reduce((sum, paper) => sum + paper.pages, 0);
  results.push({ kind: kind.name, target: kind.target, rate, pages, secondsAPage: seconds / pages, papers: rows });
}

for (const { kind, target, rate, pages, secondsAPage, papers: rows } of results) {
  console.log(`\n${kind}: ${pages} pages, ${secondsAPage.toFixed(1)} seconds a page`);
  const body = rows.map((row) => [
    row.paper,
    String(row.letters),
    toCell(row.rate * 100, 2),
    '',
    row.head ? 'yes' : 'NO',
  ]);
  const all = ['all', String(rows.reduce((sum, row) => sum + row.letters, 0)), toCell(rate * 100, 2)];
  const head = ['paper', 'letters', 'wrong %', `target ${target * 100} %`, 'number, day and type'];
  console.log(toTable([head, ...body, [...all, toVerdict(rate <= target), '']]));
}
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ machine: describeMachine(), results }, null, 2)}\n`);
