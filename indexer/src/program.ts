import { type Visibility, visibilities } from '@tra-cuu/data/article/article';
import { describeSettings } from '@tra-cuu/data/settings/settings';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { CommandContext } from './commands/command-context.ts';
import { runCrawl } from './commands/crawl-command.ts';
import { runDoctor } from './commands/doctor-command.ts';
import { runImport } from './commands/import-command.ts';
import { runInspect } from './commands/inspect-command.ts';
import { runPublish } from './commands/publish-command.ts';
import { runReextract } from './commands/reextract-command.ts';
import { runSample } from './commands/sample-command.ts';
import { runStatus } from './commands/status-command.ts';

const visibility = (fallback: Visibility) =>
  new Option('--visibility <who>', 'who may see what is imported').choices(visibilities).default(fallback);
const json = new Option('--json', 'print the result as JSON, for a program to read');

function parseEndpoint(text: string): { host: string; port: number } {
  const match = /^(.+):(\d{1,5})$/.exec(text);
  if (!match?.[1] || Number(match[2]) > 65_535) throw new InvalidArgumentError('write it as HOST:PORT');
  return { host: match[1], port: Number(match[2]) };
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
    .description('import files and folders: .html .txt .pdf .doc .docx .rtf .xls .xlsx, and .jsonl of ready articles')
    .argument('<path...>', 'files and folders')
    .addOption(visibility('internal'))
    .addOption(json)
    .action(async (paths, options) => finish(await runImport(paths, options, context)));
  program
    .command('crawl')
    .description('crawl a site')
    .argument('<site>', 'the name of a site described in data/sites/, or the path of such a file')
    .option('--contact <address>', 'e-mail or page for the owner of the site to reach you at, sent with every request')
    .option('--connect-to <host:port>', 'fetch the pages from there, keeping their public addresses', parseEndpoint)
    .addOption(json)
    .action(async (site, options) => finish(await runCrawl(site, options, context)));
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
    .command('doctor')
    .description('examine the archive and the search index, and say what is wrong')
    .option('--repair', 'mend what can be mended')
    .option('--no-index', 'examine the archive alone')
    .addOption(json)
    .action(async (options) => finish(await runDoctor(options, context)));

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
