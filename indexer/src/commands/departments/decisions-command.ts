import type { CommandContext } from '../command-context.ts';
import { printDecisions } from '../deciding/print-decisions.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';
import { decisionsAbout } from './decisions-about.ts';
import { findBody } from './find-body.ts';
import { toMissingBody } from './missing-body.ts';

/** tra-cuu departments decisions [BODY] */
export async function runDepartmentsDecisions(
  named: string | undefined,
  options: { json?: boolean },
  { settings, print }: CommandContext,
): Promise<number> {
  const decisions = await withArchive(settings.home, (archive) => {
    const id = named === undefined ? undefined : findBody(archive, named);
    if (id !== undefined && !archive.departments.list().some((body) => body.id === id))
      throw toMissingBody(archive, id);
    return decisionsAbout(archive, id);
  });
  printDecisions('departments', decisions, { json: options.json ?? false, print });
  return exitCodes.done;
}
