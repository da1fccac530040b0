import { readFileSync } from 'node:fs';
import { loadOfficials } from '../../resolve/people/load-officials.ts';
import { BadOfficialsListError, parseOfficialsList } from '../../resolve/people/officials-list.ts';
import type { CommandContext } from '../command-context.ts';
import { toDecider } from '../deciding/decider.ts';
import { printDecided } from '../deciding/print-decisions.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';
import type { DecideOptions } from './decide-official.ts';

/** tra-cuu officials load FILE */
export async function runLoadOfficials(path: string, options: DecideOptions, context: CommandContext): Promise<number> {
  const { settings, print } = context;
  const listed = parseOfficialsList(readList(path), path);
  const decisions = await withArchive(settings.home, (archive) =>
    loadOfficials(archive, listed, path, toDecider(options.by, context)),
  );
  if (!options.json) print(`People read: ${listed.length}. Decisions made: ${decisions.length}.`);
  printDecided(decisions, { json: options.json ?? false, print });
  return exitCodes.done;
}

function readList(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason =
      code === 'ENOENT'
        ? 'is not there: check the path'
        : code === 'EISDIR'
          ? 'is a folder: name the YAML file in it'
          : '';
    if (reason === '') throw error;
    throw new BadOfficialsListError(`${path}: ${reason}`, { cause: error });
  }
}
