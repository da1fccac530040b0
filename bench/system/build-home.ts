import { resolve } from 'node:path';
import { buildOnce } from './build-once.ts';
import { runProgram } from './run-program.ts';

const indexer = 'indexer/bin/tra-cuu.js';
/** The import ends with 3 where some lines could not be read: it has named them. */
const importExitCodes = [0, 3];

/** Imports files into a state folder, all of it public. */
export function importInto(home: string, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => resolve(path));
  return runProgram(indexer, ['import', '--visibility', 'public', ...files], { TRA_CUU_HOME: home }, importExitCodes);
}

/** Publishes a state folder, into a new index where `rebuild` says so. */
export function publishHome(home: string, { rebuild }: { rebuild: boolean }): Promise<void> {
  return runProgram(indexer, ['publish', ...(rebuild ? ['--rebuild', '--json'] : [])], { TRA_CUU_HOME: home });
}

/**
 * Imports files in a state folder, unless that was done before, and publishes what is new or would be indexed in another way today.
 * 100,000 articles take about half an hour.
 */
export async function buildHome(home: string, paths: readonly string[]): Promise<void> {
  await buildOnce(home, () => importInto(home, paths), { resume: true });
  await publishHome(home, { rebuild: false });
}
