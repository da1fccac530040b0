import { type Visibility, visibilities } from '@tra-cuu/data/article/article';
import { describeSettings } from '@tra-cuu/data/settings/settings';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { CommandContext } from './commands/command-context.ts';
import { runCorrect } from './commands/correct-command.ts';
import { runCrawl } from './commands/crawl-command.ts';
import { addDepartmentsCommands } from './commands/departments/departments-commands.ts';
import { runDoctor } from './commands/doctor-command.ts';
import { runImport } from './commands/import-command.ts';
import { runInspect } from './commands/inspect-command.ts';
import { addKeepingCommands } from './commands/keeping-commands.ts';
import { addOfficialsCommands } from './commands/officials-commands.ts';
import { runPublish } from './commands/publish-command.ts';
import { runReextract } from './commands/reextract-command.ts';
import { runSample } from './commands/sample-command.ts';
import { runStatus } from './commands/status-command.ts';
import { runWatch } from './commands/watch-command.ts';

const visibility = (fallback: Visibility) =>
  new Option('--visibility <who>', 'who may see what is imported').choices(visibilities).default(fallback);
const json = new Option('--json', 'print the result as JSON, for a program to read');

function parseEndpoint(text: string): { host: string; port: number } {
  const match = /^(.+):(\d{1,5})$/.exec(text);
  if (!match?.[1] || Number(match[2]) > 65_535) throw new InvalidArgumentError('write it as HOST:PORT');
  return { host: match[1], port: Number(match[2]) };
}

function parsePage(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('give a whole number from 1');
  return Number(text);
}

const exitHelp = `
Exit codes: 0 done, 1 failed, 2 command line not understood, 3 done but some documents could not be read, 130 interrupted.

Settings (environment):
${describeSettings()}
`;

/** The command line `tra-cuu`. `finish` is given the exit code of the command that ran. */
export function createProgram(context: CommandContext, finish: (code: number) => void): Command {
  const program = new Command('tra-cuu')
    .description('The indexer of Tra Cứu: takes pages and files in, keeps them, and makes them searchable.')
    .addHelpText('after', exitHelp)
    .showHelpAfterError()
    .exitOverride();

  program
    .command('import')
    .description(
      'import files and folders: .html .txt .pdf .doc .docx .rtf .xls .xlsx, .warc(.gz), and .jsonl of ready articles',
    )
    .argument('<path...>', 'files and folders')
    .addOption(visibility('internal'))
    .addOption(json)
    .action(async (paths, options) => finish(await runImport(paths, options, context)));
  program
    .command('crawl')
    .description('crawl sites, going on where the last run was stopped')
    .argument('[site...]', 'names of sites described in data/sites/, paths of such files, or addresses (https://…)')
    .option('--all', 'crawl every site that is described, but the sample')
    .option('--contact <address>', 'e-mail or page for the owner of the site to reach you at, sent with every request')
    .option('--connect-to <host:port>', 'fetch the pages from there, keeping their public addresses', parseEndpoint)
    .addOption(json)
    .action(async (sites, options) => finish(await runCrawl(sites, options, context)));
  program
    .command('watch')
    .description('crawl each site whenever it is due (every: in its file), and publish what has changed, until stopped')
    .argument('[site...]', 'as for crawl; without any, every site that is described, but the sample')
    .option('--contact <address>', 'e-mail or page for the owners of the sites to reach you at')
    .action(async (sites, options) => finish(await runWatch(sites, options, context)));
  program
    .command('inspect')
    .description('read a document and print the article as JSON, keeping nothing')
    .argument(
      '<path>',
      'a file; with --jsonl, a file of lines {"id"?, "url"?, "html"|"text"|"path"}, or - for standard input',
    )
    .option('--jsonl', 'read many documents, print a line {"inputId", "article"|"error"} for each')
    .option('--site <name>', 'read by the rules of this site')
    .addOption(visibility('internal'))
    .action(async (path, options) => finish(await runInspect(path, options, context)));
  program
    .command('publish')
    .description('bring the search index to the state of the archive')
    .option('--rebuild', 'build a new index beside the one served, then swap')
    .addOption(json)
    .action(async (options) => finish(await runPublish(options, context)));
  program
    .command('reextract')
    .description('read again, from what was kept, what an older version or other rules have read')
    .option('--all', 'read everything again')
    .addOption(json)
    .action(async (options) => finish(await runReextract(options, context)));

  program
    .command('correct')
    .description('put a text in the place of what is read on a page of a PDF')
    .argument('<id>', 'the id of the article, as it stands in its address')
    .requiredOption('--page <number>', 'the page, counted from 1', parsePage)
    .option('--text <file>', 'a file with the text of the page, or - for standard input')
    .option('--undo', 'take the correction back')
    .action(async (id, options) => finish(await runCorrect(id, options, context)));

  program
    .command('doctor')
    .description('examine the archive and the search index, and say what is wrong')
    .option('--repair', 'mend what can be mended')
    .option('--no-index', 'examine the archive alone')
    .addOption(json)
    .action(async (options) => finish(await runDoctor(options, context)));

  addKeepingCommands(program, context, finish);
  addOfficialsCommands(program, context, finish);
  addDepartmentsCommands(program, context, finish);

  program
    .command('status')
    .description('what the archive holds, what is published, what could not be read')
    .addOption(json)
    .action(async (options) => finish(await runStatus(options, context)));
  program
    .command('sample')
    .description('fill an empty archive with the sample portal')
    .action(async () => finish(await runSample(context)));
  return program;
}
