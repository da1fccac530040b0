import { hasArchive } from '@tra-cuu/data/archive/open-archive';
import { countOutdated } from '../reextract/reread-captures.ts';
import type { CommandContext } from './command-context.ts';
import { countsOfCrawl, describeCounts } from './describe-crawl.ts';
import { exitCodes } from './exit-codes.ts';
import { loadReadingRules } from './load-reading-rules.ts';
import { withArchive } from './with-archive.ts';

/** Unreadable documents that are named; the count is of all. */
const namedAtMost = 50;

/** tra-cuu status: what the archive holds, what of it is published, and what could not be read. */
export async function runStatus(options: { json?: boolean }, { settings, print }: CommandContext): Promise<number> {
  if (!hasArchive(settings.home)) {
    print(
      options.json ? 'null' : `There is no archive in ${settings.home} (TRA_CUU_HOME) yet: import or crawl something.`,
    );
    return exitCodes.done;
  }
  const status = await withArchive(settings.home, (archive) => {
    const served = archive.generations.served();
    return {
      home: settings.home,
      ...{ ...archive.articles.count(), captures: archive.captures.count() },
      officials: archive.articles.officials.count(),
      departments: archive.articles.departments.count(),
      published: served ? archive.generations.countPublished(served.number) : 0,
      outdated: countOutdated(archive, loadReadingRules()),
      stopped: archive.articles.listStopped(),
      toPublish: archive.articles.listUnpublished(served?.number ?? 0).length,
      crawls: archive.crawls
        .list()
        .map((crawl) => ({ ...crawl, waiting: archive.crawls.queue.count(crawl.id).waiting })),
      toReview: {
        officials: archive.reviews.list('officials').length,
        departments: archive.reviews.list('departments').length,
      },
      unreadable: archive.captures.listUnreadable(namedAtMost),
    };
  });
  if (options.json) {
    print(JSON.stringify(status));
    return exitCodes.done;
  }
  const { captures } = status;
  print(`Archive      ${status.home}`);
  print(`Articles     ${status.articles} (${status.public} public)`);
  print(
    `Captures     ${captures.captures} (${captures.pending} pending, ${captures.unreadable} unreadable), ${toMegabytes(captures.originalBytes)} MB`,
  );
  print(`Named        ${status.officials} officials, ${status.departments} departments`);
  printReview(status.toReview, print);
  print(`Published    ${status.published}, to be published ${status.toPublish}`);
  for (const { site, startedAt, finishedAt, counts, waiting } of status.crawls) {
    const end = finishedAt ? `finished ${finishedAt}` : 'not finished';
    const left = waiting > 0 ? `, ${waiting} addresses wait for the next` : '';
    print(`Crawl        ${site}: begun ${startedAt}, ${end}${left}`);
    if (counts) for (const line of [countsOfCrawl(counts), ...describeCounts(counts)]) print(`               ${line}`);
  }
  if (status.outdated > 0)
    print(`Outdated     ${status.outdated} documents were read by other rules: tra-cuu reextract`);
  for (const { id, identity } of status.stopped)
    print(`Stopped      ${identity}: bears a mark of secrecy. Remove it: tra-cuu purge ${id} --decision "…"`);
  for (const { address, reason, message } of status.unreadable)
    print(`Unreadable   ${address}: ${message} [${reason}]`);
  return exitCodes.done;
}

function printReview(
  { officials, departments }: { officials: number; departments: number },
  print: (line: string) => void,
): void {
  const waiting = [
    ...(officials > 0 ? [`${officials} about people (tra-cuu officials review)`] : []),
    ...(departments > 0 ? [`${departments} about bodies (tra-cuu departments review)`] : []),
  ];
  if (waiting.length > 0) print(`To look at   ${waiting.join(', ')}`);
}

const toMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
