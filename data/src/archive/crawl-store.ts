import type { Database } from 'better-sqlite3';
import { type BranchStore, createBranchStore } from './branch-store.ts';
import type { CrawlCounts } from './crawl-counts.ts';
import { type CrawlQueue, createCrawlQueue } from './crawl-queue.ts';
import { createHostStore, type HostStore } from './host-store.ts';
import { createPageStore, type PageStore } from './page-store.ts';

/** What a crawl does: it follows links, or asks again for known articles that no link led to. */
export type CrawlStage = 'links' | 'recheck';

export interface Crawl {
  id: number;
  site: string;
  /** ISO 8601; `finishedAt` is null while it is not at its end. */
  startedAt: string;
  finishedAt: string | null;
  stage: CrawlStage;
  /** Null for a crawl made before they were kept. */
  counts: CrawlCounts | null;
}

/** When which site was crawled, what came of it, and all that an unfinished crawl needs to go on. */
export interface CrawlStore {
  readonly queue: CrawlQueue;
  readonly pages: PageStore;
  readonly branches: BranchStore;
  readonly hosts: HostStore;
  begin(site: string, at: Date): number;
  /** Ends a crawl. What waits in its queue stays there, for the next one to take over. */
  finish(id: number, at: Date): void;
  setStage(id: number, stage: CrawlStage): void;
  saveCounts(id: number, counts: CrawlCounts): void;
  /** The newest crawl of a site, finished or not. */
  newest(site: string): Crawl | null;
  /** The newest crawl of each site, in order of their names. */
  list(): Crawl[];
  /** Whether a crawl of this site has ever come to its end. */
  hasFinished(site: string): boolean;
  /**
   * Makes a process the one that crawls a site, and is to be called again and again while it does. False where another one does: one that
   * was seen after `staleBefore` and that `isAlive` does not deny.
   */
  claim(
    site: string,
    runner: string,
    when: { at: Date; staleBefore: Date },
    isAlive: (runner: string) => boolean,
  ): boolean;
  release(site: string, runner: string): void;
}

type CrawlRow = Omit<Crawl, 'counts'> & { counts: string | null };

const toCrawl = (row: CrawlRow): Crawl => ({ ...row, counts: row.counts === null ? null : JSON.parse(row.counts) });

export function createCrawlStore(db: Database): CrawlStore {
  const queue = createCrawlQueue(db);
  const columns = 'id, site, started_at AS startedAt, finished_at AS finishedAt, stage, counts';
  const begin = db.prepare('INSERT INTO crawls (site, started_at) VALUES (?, ?)');
  const setFinished = db.prepare('UPDATE crawls SET finished_at = ? WHERE id = ?');
  const setStage = db.prepare('UPDATE crawls SET stage = ? WHERE id = ?');
  const saveCounts = db.prepare('UPDATE crawls SET counts = ? WHERE id = ?');
  const newest = db.prepare<[string], CrawlRow>(
    `SELECT ${columns} FROM crawls WHERE site = ? ORDER BY id DESC LIMIT 1`,
  );
  const list = db.prepare<[], CrawlRow>(
    `SELECT ${columns} FROM crawls WHERE id IN (SELECT max(id) FROM crawls GROUP BY site) ORDER BY site`,
  );
  const finished = db.prepare('SELECT 1 FROM crawls WHERE site = ? AND finished_at IS NOT NULL LIMIT 1');
  const runnerOf = db.prepare<[string], { runner: string; seenAt: string }>(
    'SELECT runner, seen_at AS seenAt FROM crawl_runners WHERE site = ?',
  );
  const setRunner = db.prepare('INSERT OR REPLACE INTO crawl_runners VALUES (?, ?, ?)');
  const dropRunner = db.prepare('DELETE FROM crawl_runners WHERE site = ? AND runner = ?');

  const finish = db.transaction((id: number, at: Date) => {
    setFinished.run(at.toISOString(), id);
    if (queue.count(id).waiting === 0) queue.forget(id);
  });
  const claim = db.transaction(
    (site: string, runner: string, at: Date, staleBefore: Date, isAlive: (runner: string) => boolean): boolean => {
      const other = runnerOf.get(site);
      const isTaken = other && other.runner !== runner && other.seenAt > staleBefore.toISOString();
      if (isTaken && isAlive(other.runner)) return false;
      setRunner.run(site, runner, at.toISOString());
      return true;
    },
  );
  return {
    queue,
    pages: createPageStore(db),
    branches: createBranchStore(db),
    hosts: createHostStore(db),
    begin: (site, at) => Number(begin.run(site, at.toISOString()).lastInsertRowid),
    finish: (id, at) => finish.immediate(id, at),
    setStage: (id, stage) => void setStage.run(stage, id),
    saveCounts: (id, counts) => void saveCounts.run(JSON.stringify(counts), id),
    newest: (site) => {
      const row = newest.get(site);
      return row ? toCrawl(row) : null;
    },
    list: () => list.all().map(toCrawl),
    hasFinished: (site) => finished.get(site) !== undefined,
    claim: (site, runner, { at, staleBefore }, isAlive) => claim.immediate(site, runner, at, staleBefore, isAlive),
    release: (site, runner) => void dropRunner.run(site, runner),
  };
}
