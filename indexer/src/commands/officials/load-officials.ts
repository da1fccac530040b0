import { readFileSync } from 'node:fs';
import { loadOfficials } from '../../resolve/people/load-officials.ts';
import { parseOfficialsList } from '../../resolve/people/officials-list.ts';
import type { CommandContext } from '../command-context.ts';
import { toDecider } from '../deciding/decider.ts';
import { printDecided } from '../deciding/print-decisions.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';
import type { DecideOptions } from './decide-official.ts';

/** tra-cuu officials load FILE */
export async function runLoadOfficials(path: string, options: DecideOptions, context: CommandContext): Promise<number> {
  const { settings, print } = context;
  const listed = parseOfficialsList(readFileSync(path, 'utf8'), path);
  const decisions = await withArchive(settings.home, (archive) =>
    loadOfficials(archive, listed, path, toDecider(options.by, context)),
  );
  if (!options.json) print(`${listed.length} people read, ${decisions.length} decisions made`);
  printDecided(decisions, { json: options.json ?? false, print });
  return exitCodes.done;
}
