import { type Command, Option } from 'commander';
import { runBackup } from './backup-command.ts';
import { runCdxj } from './cdxj-command.ts';
import type { CommandContext } from './command-context.ts';
import { runPurge } from './purge-command.ts';
import { runRestore } from './restore-command.ts';

/** Adds the commands that keep an archive safe, and that take out of it what may not stay. */
export function addKeepingCommands(program: Command, context: CommandContext, finish: (code: number) => void): void {
  const json = new Option('--json', 'print the result as JSON, for a program to read');
  program
    .command('backup')
    .description('make one file of the archive, while others go on using it')
    .argument('<file>', 'the file to make, outside the state folder')
    .option('--force', 'replace the file where it is there')
    .addOption(json)
    .action(async (file, options) => finish(await runBackup(file, options, context)));
  program
    .command('restore')
    .description('make an archive of a backup, in an empty state folder')
    .argument('<file>', 'a file made by backup')
    .option('--replace', 'put aside the archive that is there')
    .option('--tombstones <file>', 'a tombstones.jsonl: what it names is purged from the backup')
    .option('--publish', 'make it searchable at once')
    .action(async (file, options) => finish(await runRestore(file, options, context)));
  program
    .command('purge')
    .description('remove documents wholly and for ever: text, original, and every trace of them but that it was done')
    .argument('<id...>', 'ids of articles, or addresses of captures')
    .requiredOption('--decision <text>', 'who decided it, by which paper: shown when the document is refused later')
    .option('--copies', 'purge every other document of which the same bytes are the original, too')
    .addOption(json)
    .action(async (ids, options) => finish(await runPurge(ids, options, context)));
  program
    .command('cdxj')
    .description('make the index beside each WARC file anew, for other tools that read them')
    .action(async () => finish(await runCdxj(context)));
}
