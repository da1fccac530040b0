import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const finishedMark = 'built.json';

/**
 * Fills a folder unless that was done before. A folder in which it was begun and not finished is emptied first, or else is gone on
 * with where `resume` says that this can be done.
 */
export async function buildOnce(
  folder: string,
  build: () => Promise<void>,
  { resume = false }: { resume?: boolean } = {},
): Promise<void> {
  const mark = join(folder, finishedMark);
  if (existsSync(mark)) return;
  if (!resume) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const start = performance.now();
  await build();
  writeFileSync(mark, `${JSON.stringify({ seconds: Math.round((performance.now() - start) / 1000) })}\n`);
}
