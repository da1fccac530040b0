import type { Contender } from './contender.ts';

/** Milliseconds by kind of query and by contender. */
export type Measured = Map<string, Map<string, number[]>>;

export interface Plan {
  /** The queries of each kind. */
  queries: ReadonlyMap<string, readonly string[]>;
  contenders: readonly Contender[];
  /** Queries of each kind at the beginning that are asked and not counted. */
  warmUp: number;
  /** How often all queries are asked. */
  rounds: number;
}

const reportEvery = 50;

/**
 * Times every contender with every query, one after the other. Kinds and contenders alternate, and who comes first changes from
 * query to query, so that whatever else the machine does meets all alike.
 */
export async function measure({ queries, contenders, warmUp, rounds }: Plan): Promise<Measured> {
  const measured: Measured = new Map();
  const longest = Math.max(0, ...[...queries.values()].map(({ length }) => length));
  for (let turn = 0; turn < longest * rounds; turn += 1) {
    if (turn > 0 && turn % reportEvery === 0)
      console.error(`${turn} of ${longest * rounds} queries of each kind timed`);
    for (const [kind, texts] of queries) {
      const text = texts[turn % longest];
      if (text === undefined) continue;
      for (const contender of rotate(contenders, turn)) {
        const millis = await time(() => contender.ask(text));
        if (turn >= warmUp) add(measured, kind, contender.name, millis);
      }
    }
  }
  return measured;
}

export function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const first = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function add(measured: Measured, kind: string, name: string, millis: number): void {
  const ofKind = measured.get(kind) ?? new Map<string, number[]>();
  measured.set(kind, ofKind);
  ofKind.set(name, [...(ofKind.get(name) ?? []), millis]);
}
