import type { Database } from 'better-sqlite3';

export type CrawlKind = 'sitemap' | 'feed' | 'page' | 'document';

/** An address that a crawl has met. */
export interface NewEntry {
  url: string;
  kind: CrawlKind;
  /** How many links it is away from a seed. */
  depth: number;
  /** How many redirects led to it. */
  hops: number;
  /** When it last changed, as its sitemap or feed says (ISO 8601); null where that is not known. */
  lastmod: string | null;
}

export interface QueueEntry extends NewEntry {
  ordinal: number;
  /** How often it was put off, after all others of its host. */
  deferrals: number;
}

/** The addresses that the unfinished crawls have met: each once, whether it is waiting or done. */
export interface CrawlQueue {
  /** Puts an address in the queue; false where this crawl has met it before. */
  add(crawl: number, entry: NewEntry): boolean;
  has(crawl: number, url: string): boolean;
  /** Says that an address is not to be asked for (any more); what it was before. */
  settle(crawl: number, entry: NewEntry): 'new' | 'waiting' | 'done';
  /** Says of all addresses of a host that they are not to be asked for any more. */
  settleHost(crawl: number, origin: string): void;
  /** Puts an address off, after all others of its host. */
  defer(entry: QueueEntry): void;
  /** Puts back what was done, to be asked for in the next run. */
  putBack(entry: QueueEntry): void;
  /** The next one of a host: what was not put off, lists of addresses first, then by depth, then what changed last, then as they were met. */
  next(crawl: number, origin: string): QueueEntry | null;
  markDone(entry: QueueEntry): void;
  /** The hosts that have something waiting. */
  origins(crawl: number): string[];
  count(crawl: number): { met: number; waiting: number };
  /** Hands what an old crawl left waiting to a new one, and forgets the rest of it. */
  handOver(from: number, to: number): void;
  forget(crawl: number): void;
}

export function createCrawlQueue(db: Database): CrawlQueue {
  const add = db.prepare(
    `INSERT INTO crawl_queue (crawl_id, url, origin, kind, rank, depth, hops, lastmod)
     VALUES (@crawl, @url, @origin, @kind, @rank, @depth, @hops, @lastmod) ON CONFLICT (crawl_id, url) DO NOTHING`,
  );
  const settle = db.prepare(
    "UPDATE crawl_queue SET state = 'done' WHERE crawl_id = ? AND url = ? AND state = 'queued'",
  );
  const settleHost = db.prepare("UPDATE crawl_queue SET state = 'done' WHERE crawl_id = ? AND origin = ?");
  const defer = db.prepare('UPDATE crawl_queue SET deferrals = deferrals + 1 WHERE ordinal = ?');
  const putBack = db.prepare("UPDATE crawl_queue SET state = 'queued' WHERE ordinal = ?");
  const has = db.prepare('SELECT 1 FROM crawl_queue WHERE crawl_id = ? AND url = ?');
  const next = db.prepare<[number, string], QueueEntry>(
    `SELECT ordinal, url, kind, depth, hops, lastmod, deferrals FROM crawl_queue
     WHERE crawl_id = ? AND state = 'queued' AND origin = ?
     ORDER BY deferrals, rank, depth, lastmod DESC, ordinal LIMIT 1`,
  );
  const markDone = db.prepare("UPDATE crawl_queue SET state = 'done' WHERE ordinal = ?");
  const origins = db
    .prepare<[number], string>(
      "SELECT DISTINCT origin FROM crawl_queue WHERE crawl_id = ? AND state = 'queued' ORDER BY origin",
    )
    .pluck();
  const count = db.prepare<[number], { met: number; waiting: number }>(
    `SELECT count(*) AS met, coalesce(sum(state = 'queued'), 0) AS waiting FROM crawl_queue WHERE crawl_id = ?`,
  );
  const moveWaiting = db.prepare(
    "UPDATE OR IGNORE crawl_queue SET crawl_id = @to WHERE crawl_id = @from AND state = 'queued'",
  );
  const forget = ['crawl_queue', 'crawl_branches', 'crawl_branch_links'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE crawl_id = ?`),
  );
  const forgetCrawl = (crawl: number): void => {
    for (const statement of forget) statement.run(crawl);
  };

  const addEntry = (crawl: number, { url, kind, depth, hops, lastmod }: NewEntry): boolean => {
    const rank = kind === 'sitemap' || kind === 'feed' ? 0 : 1;
    return add.run({ url, kind, depth, hops, lastmod, crawl, rank, origin: new URL(url).origin }).changes > 0;
  };

  return {
    add: addEntry,
    settle: (crawl, entry) => {
      const isNew = addEntry(crawl, entry);
      const wasWaiting = settle.run(crawl, entry.url).changes > 0;
      if (isNew) return 'new';
      return wasWaiting ? 'waiting' : 'done';
    },
    settleHost: (crawl, origin) => void settleHost.run(crawl, origin),
    defer: ({ ordinal }) => void defer.run(ordinal),
    putBack: ({ ordinal }) => void putBack.run(ordinal),
    has: (crawl, url) => has.get(crawl, url) !== undefined,
    next: (crawl, origin) => next.get(crawl, origin) ?? null,
    markDone: ({ ordinal }) => void markDone.run(ordinal),
    origins: (crawl) => origins.all(crawl),
    count: (crawl) => count.get(crawl) ?? { met: 0, waiting: 0 },
    handOver: (from, to) => {
      moveWaiting.run({ from, to });
      forgetCrawl(from);
    },
    forget: forgetCrawl,
  };
}
