import type { Ingested } from '../../capture/record-result.ts';
import { refusedAsPurged } from '../../capture/refuse-as-purged.ts';
import { refusedAsSecret } from '../../capture/refuse-secrets.ts';
import type { CrawlRun } from '../crawl-run.ts';
import { markThere } from './settle-redirects.ts';

/** Reasons for which nothing of a document may be kept: neither its links nor its digest. */
const keptOut: ReadonlySet<string> = new Set([refusedAsSecret, refusedAsPurged]);

/** Whether anything of a document may be known from now on. */
export const mayBeKnown = (results: readonly Ingested[]): boolean =>
  !results.some((result) => result.outcome === 'unreadable' && keptOut.has(result.problem.reason));

/** Counts what became of the documents at an address, and says that it is there. */
export function countIngested(run: CrawlRun, results: readonly Ingested[], identity: string): void {
  for (const result of results) {
    run.counts[result.outcome] += 1;
    if (result.outcome === 'unreadable') run.unreadable.push({ address: result.address, ...result.problem });
  }
  markThere(run, identity);
}
