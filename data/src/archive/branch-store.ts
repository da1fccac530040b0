import type { Database } from 'better-sqlite3';

/**
 * Counts what the pages of a branch bring. A branch is a family of addresses that differ in numbers or parameters alone: the pages of a
 * list, the days of a calendar. A list that really goes on brings addresses that its earlier pages did not have.
 */
export interface BranchStore {
  /** Takes a page's links to articles in; how many pages in a row, this one the last, have brought none that is new to the branch. */
  takePage(crawl: number, branch: string, links: readonly string[]): number;
  /** How many pages in a row have brought nothing. */
  barren(crawl: number, branch: string): number;
}

export function createBranchStore(db: Database): BranchStore {
  const addLink = db.prepare(
    'INSERT INTO crawl_branch_links (crawl_id, branch, link) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const setBarren = db.prepare(
    `INSERT INTO crawl_branches (crawl_id, branch, pages, barren) VALUES (@crawl, @branch, 1, @barren)
     ON CONFLICT (crawl_id, branch) DO UPDATE SET pages = pages + 1, barren = @barren`,
  );
  const barren = db
    .prepare<[number, string], number>('SELECT barren FROM crawl_branches WHERE crawl_id = ? AND branch = ?')
    .pluck();

  const takePage = db.transaction((crawl: number, branch: string, links: readonly string[]): number => {
    let added = 0;
    for (const link of links) added += addLink.run(crawl, branch, link).changes;
    const inRow = added > 0 ? 0 : (barren.get(crawl, branch) ?? 0) + 1;
    setBarren.run({ crawl, branch, barren: inRow });
    return inRow;
  });
  return {
    takePage: (crawl, branch, links) => takePage.immediate(crawl, branch, links),
    barren: (crawl, branch) => barren.get(crawl, branch) ?? 0,
  };
}
