import type { AccentedWord } from './accented-words.ts';
import { misreadingCost, type Reading } from './misreading-cost.ts';

/** In the order in which equally good ones are preferred. */
const readings: readonly Reading[] = ['unicode', 'tcvn3', 'vni'];
/**
 * What a change of reading costs at the first word of a line or a cell, as does a legacy reading at the start: more than
 * a misreading of four letters, so that one short foreign word never makes a legacy text.
 */
const changeBetweenLines = 2.2;
const changeWithinLine = 2.4;

interface Step {
  cost: number;
  before: Reading;
}
type Costs = Readonly<Record<Reading, number>>;

/**
 * The reading of each accented word of a text, such that words are syllables where they can be and neighbours are read
 * alike (a Viterbi path over the words).
 */
export function cheapestReadings(words: readonly AccentedWord[]): Reading[] {
  const known = new Map<string, Costs>();
  let sums: Costs = { unicode: 0, tcvn3: changeBetweenLines, vni: changeBetweenLines };
  const steps = words.map(({ text, first }) => {
    const costs = known.get(text) ?? eachReading((reading) => misreadingCost(text, reading));
    known.set(text, costs);
    const changeCost = first ? changeBetweenLines : changeWithinLine;
    const step = eachReading((reading) => cheapestStep(sums, reading, changeCost));
    sums = eachReading((reading) => step[reading].cost + costs[reading]);
    return step;
  });
  return followBack(steps, cheapest(sums, readings));
}

/** The cheapest way into a reading. Of equally cheap ones it is the one that changes nothing. */
function cheapestStep(sums: Costs, reading: Reading, changeCost: number): Step {
  const costs = eachReading((before) => sums[before] + (before === reading ? 0 : changeCost));
  const before = cheapest(costs, [reading, ...readings]);
  return { cost: costs[before], before };
}

/** The first of the cheapest. */
const cheapest = (costs: Costs, among: readonly Reading[]): Reading =>
  among.reduce((best, other) => (costs[other] < costs[best] ? other : best));

function followBack(steps: readonly Record<Reading, Step>[], last: Reading): Reading[] {
  const path: Reading[] = [];
  let reading = last;
  for (const step of steps.toReversed()) {
    path.push(reading);
    reading = step[reading].before;
  }
  return path.reverse();
}

function eachReading<T>(make: (reading: Reading) => T): Record<Reading, T> {
  return { unicode: make('unicode'), tcvn3: make('tcvn3'), vni: make('vni') };
}
