import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { Finding } from './finding.ts';

const restore = 'restore the last backup into another folder and compare';

/** SQLite's own examination of its file, and what must hold between its tables. */
export function* checkDatabase(archive: Archive): Generator<Finding> {
  for (const problem of archive.inventory.checkDatabase())
    yield { part: 'database', subject: 'archive.db', problem, advice: restore };
  for (const { id, problem } of archive.inventory.listBroken()) {
    const [what, advice] = problems[problem];
    yield { part: 'database', subject: `article ${id}`, problem: what, advice };
  }
  for (const { id, identity } of archive.articles.listStopped())
    yield {
      ...{ part: 'database', subject: identity, problem: 'bears a mark of secrecy and is still in the archive' },
      advice: `remove it: tra-cuu purge ${id} --decision "…"`,
    };
}

const problems = {
  'no-revision': ['has no text: its newest revision is missing', restore],
  'leads-nowhere': ['leads to an article that leads to another one', restore],
} as const;
