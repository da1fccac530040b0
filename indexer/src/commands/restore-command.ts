import { resolve } from 'node:path';
import { restoreBackup } from '../backup/restore-backup.ts';
import { showProgress } from '../progress/show-progress.ts';
import type { CommandContext } from './command-context.ts';
import { exitCodes } from './exit-codes.ts';
import { runPublish } from './publish-command.ts';

interface RestoreCommandOptions {
  replace?: boolean;
  tombstones?: string;
  publish?: boolean;
}

/** tra-cuu restore FILE */
export async function runRestore(
  path: string,
  options: RestoreCommandOptions,
  context: CommandContext,
): Promise<number> {
  const { settings, now, print } = context;
  const { manifest, purgedCaptures, replaced } = await showProgress('Restore', false, (report) =>
    restoreBackup(resolve(path), settings.home, {
      ...{ replace: options.replace ?? false, now: now() },
      ...(options.tombstones !== undefined && { tombstones: resolve(options.tombstones) }),
      onProgress: ({ done, total }) => report({ done, total, note: 'unpacked and checked' }),
    }),
  );
  print(
    `${manifest.articles} articles and ${manifest.captures} captures as of ${manifest.createdAt}, in ${settings.home}`,
  );
  if (purgedCaptures > 0) print(`${purgedCaptures} captures of them had been purged since, and were purged again`);
  if (replaced !== null) print(`What was there before has been put into ${replaced}: delete it when it is not needed`);
  if (options.publish) return runPublish({}, context);
  print('Make it searchable with: tra-cuu publish');
  return exitCodes.done;
}
