import { resolve } from 'node:path';
import { hasArchive } from '@tra-cuu/data/archive/open-archive';
import { createBackup } from '../backup/create-backup.ts';
import { showProgress } from '../progress/show-progress.ts';
import type { CommandContext } from './command-context.ts';
import { exitCodes } from './exit-codes.ts';

/** tra-cuu backup FILE */
export async function runBackup(
  path: string,
  options: { force?: boolean; json?: boolean },
  { settings, now, signal, print }: CommandContext,
): Promise<number> {
  const target = resolve(path);
  if (!hasArchive(settings.home)) throw new Error(`there is no archive in ${settings.home} (TRA_CUU_HOME)`);
  const json = options.json ?? false;
  try {
    const { articles, captures, files } = await showProgress('Backup', json, (report) =>
      createBackup(settings.home, target, {
        ...{ force: options.force ?? false, now: now(), signal },
        onProgress: ({ done, total }) =>
          report({ done, total, note: `${toMegabytes(done)} of ${toMegabytes(total)} MB` }),
      }),
    );
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (json) print(JSON.stringify({ file: target, articles, captures, bytes }));
    else print(`${articles} articles and ${captures} captures, ${toMegabytes(bytes)} MB, in ${target}`);
    return exitCodes.done;
  } catch (error) {
    if (signal.aborted) return exitCodes.interrupted;
    throw error;
  }
}

const toMegabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
