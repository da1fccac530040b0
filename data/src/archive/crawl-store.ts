import type { Database } from 'better-sqlite3';

/** When which site was crawled. */
export interface CrawlStore {
  begin(site: string, at: Date): number;
  finish(id: number, at: Date): void;
  /** The newest crawl of each site, finished or not. */
  list(): { site: string; startedAt: string; finishedAt: string | null }[];
  /** Whether a crawl of this site has ever come to its end. */
  hasFinished(site: string): boolean;
}

export function createCrawlStore(db: Database): CrawlStore {
  const begin = db.prepare('INSERT INTO crawls (site, started_at) VALUES (?, ?)');
  const finish = db.prepare('UPDATE crawls SET finished_at = ? WHERE id = ?');
  const list = db.prepare<[], { site: string; startedAt: string; finishedAt: string | null }>(
    `SELECT site, started_at AS startedAt, finished_at AS finishedAt FROM crawls
     WHERE id IN (SELECT max(id) FROM crawls GROUP BY site) ORDER BY site`,
  );
  const finished = db.prepare('SELECT 1 FROM crawls WHERE site = ? AND finished_at IS NOT NULL LIMIT 1');
  return {
    begin: (site, at) => Number(begin.run(site, at.toISOString()).lastInsertRowid),
    finish: (id, at) => void finish.run(at.toISOString(), id),
    list: () => list.all(),
    hasFinished: (site) => finished.get(site) !== undefined,
  };
}
