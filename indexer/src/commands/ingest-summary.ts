import type { Problem } from '../capture/found-document.ts';
import type { Ingested } from '../capture/record-result.ts';
import { exitCodes } from './exit-codes.ts';

/** Counts what became of documents, and keeps those that could not be read, each by its name. */
export interface IngestSummary {
  new: number;
  changed: number;
  unchanged: number;
  /** Documents that the archive has, found at another address. */
  duplicate: number;
  unreadable: ({ address: string } & Problem)[];
}

export const emptySummary = (): IngestSummary => ({ new: 0, changed: 0, unchanged: 0, duplicate: 0, unreadable: [] });

export function addToSummary(summary: IngestSummary, result: Ingested): void {
  if (result.outcome === 'unreadable') summary.unreadable.push({ address: result.address, ...result.problem });
  else summary[result.outcome] += 1;
}

/** "3 new, 1 changed, 20 unchanged, 1 known from another address, 2 unreadable". */
export function countsOf(summary: IngestSummary): string {
  const duplicates = summary.duplicate > 0 ? `${summary.duplicate} known from another address, ` : '';
  return `${summary.new} new, ${summary.changed} changed, ${summary.unchanged} unchanged, ${duplicates}${summary.unreadable.length} unreadable`;
}

/** Prints a summary: for people, the unreadable documents line by line with what to do; for programs, JSON. */
export function printSummary(
  summary: IngestSummary,
  extra: Record<string, unknown>,
  json: boolean,
  print: (line: string) => void,
): void {
  if (json) {
    print(JSON.stringify({ ...summary, ...extra }));
    return;
  }
  print(countsOf(summary));
  for (const { address, message, reason } of summary.unreadable) print(`  ${address}: ${message} [${reason}]`);
}

export const exitCodeOf = (summary: IngestSummary): number =>
  summary.unreadable.length > 0 ? exitCodes.unreadable : exitCodes.done;
