/**
 * How well officials, posts, departments, document numbers and days are read out of articles and directives:
 *
 *   npm run bench:annotate [-- --half tune|test|all] [--errors N] [--json FILE] [--no-speed]
 *
 * The cases (bench/annotate/cases) are texts and pages written for this, labelled by hand; README.md beside this file tells the rules of
 * labelling and matching. They are read by `tra-cuu inspect` from its sources. --errors prints the first N labels that were missed or
 * found wrong, with the sentence. Rules are written by the half `tune`; `test` tells how they do on what they were not written by.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeMachine } from '../report/machine.ts';
import { parseCount } from '../system/parse-count.ts';
import { halves } from './case.ts';
import { inspectCases } from './inspect-cases.ts';
import { measureCases } from './measure-cases.ts';
import { measureSpeed } from './measure-speed.ts';
import { toErrorLines, toMeasureTable, toSpeedLine } from './print-measures.ts';
import { readCases } from './read-cases.ts';

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'all' },
    errors: { type: 'string' },
    json: { type: 'string' },
    'no-speed': { type: 'boolean', default: false },
  },
});
const chosen = halves.filter((half) => values.half === 'all' || values.half === half);
if (chosen.length === 0) throw new Error(`--half ${values.half}: say tune, test or all`);

const cases = chosen.flatMap(readCases);
const articles = await inspectCases(cases);
const results = chosen.map((half) => {
  const pairs = cases.flatMap((labelled, at) => {
    const found = articles[at];
    return found && labelled.half === half ? [{ labelled, found }] : [];
  });
  return { half, cases: pairs.length, measures: measureCases(pairs) };
});

for (const { half, cases: count, measures } of results) {
  console.log(`\n${half}: ${count} cases`);
  console.log(toMeasureTable(measures));
}
if (values.errors !== undefined)
  for (const { half, measures } of results)
    console.log([`\n${half}`, ...toErrorLines(measures, parseCount('errors', values.errors))].join('\n'));
const speed = values['no-speed'] ? null : await measureSpeed(cases.flatMap(({ text }) => text ?? []));
if (speed !== null) console.log(`\n${toSpeedLine(speed)}`);
if (values.json !== undefined)
  writeFileSync(values.json, `${JSON.stringify({ machine: describeMachine(), results, speed }, null, 2)}\n`);
