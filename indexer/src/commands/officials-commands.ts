import type { OfficialAct } from '@tra-cuu/data/archive/decisions/actions';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { CommandContext } from './command-context.ts';
import { printDecisions } from './deciding/print-decisions.ts';
import { exitCodes } from './exit-codes.ts';
import {
  type DecideOptions,
  runDecideOfficial,
  runSplitOfficial,
  runUndoOfficial,
} from './officials/decide-official.ts';
import { runListOfficials } from './officials/list-officials.ts';
import { runLoadOfficials } from './officials/load-officials.ts';
import { runReviewOfficials } from './officials/review-officials.ts';
import { runShowOfficial } from './officials/show-official.ts';
import { withArchive } from './with-archive.ts';

const json = () => new Option('--json', 'print the result as JSON, for a program to read');
const by = () => new Option('--by <name>', 'who decides it, else the user of this machine');

function parseWhole(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('give a whole number from 1');
  return Number(text);
}

const help = `
Ids are those of the pages /can-bo/<id>. Every decision is kept with who made it and when, goes on holding however often articles are read
again, and can be undone. Readers see what was decided after the next tra-cuu publish.
`;

const listHelp = `
A list is a YAML file:
  - name: Lê Văn An
    other_spellings: [Lê Văn Ân]       # are the same person
    posts:                             # tell people of one name apart
      - { title: Bí thư, body: Huyện ủy Hải Đông, from: 2010, to: 2015-06 }
    id: le-van-an                      # only to say which of several people of that name is meant
Loaded again, it decides nothing new. What is wrong in it is named with its line, and nothing of it holds then.
`;

/** Adds the commands by which staff say who is who. */
export function addOfficialsCommands(program: Command, context: CommandContext, finish: (code: number) => void): void {
  const officials = program
    .command('officials')
    .description('people whom articles name: who is who, and what staff decided about it')
    .addHelpText('after', help);
  addReadingCommands(officials, context, finish);
  addDecidingCommands(officials, context, finish);
}

function addReadingCommands(officials: Command, context: CommandContext, finish: (code: number) => void): void {
  officials
    .command('list')
    .description('the people whom articles name, the most named first')
    .option('--name <text>', 'whose name has this in it; without accents, with any')
    .option('--body <text>', 'who held a post in a body whose name has this in it')
    .option('--limit <number>', 'how many to print', parseWhole, 50)
    .addOption(json())
    .action(async (options) => finish(await runListOfficials(options, context)));
  officials
    .command('show')
    .description('a person: posts with the days on which they were seen, other names, namesakes, decisions')
    .argument('<id>')
    .addOption(json())
    .action(async (id, options) => finish(await runShowOfficial(id, options, context)));
  officials
    .command('review')
    .description('what is to be looked at: who may be one and who may be two, with the sentence that says so')
    .addOption(json())
    .action(async (options) => finish(await runReviewOfficials(options, context)));
  officials
    .command('decisions')
    .description('all that was decided about people, and what of it was undone')
    .addOption(json())
    .action(async (options: { json?: boolean }) =>
      finish(
        await withArchive(context.settings.home, (archive) => {
          const { print } = context;
          printDecisions('officials', archive.decisions.list('officials'), { json: options.json ?? false, print });
          return exitCodes.done;
        }),
      ),
    );
}

function addDecidingCommands(officials: Command, context: CommandContext, finish: (code: number) => void): void {
  const decide = async (act: OfficialAct, options: DecideOptions): Promise<void> =>
    finish(await runDecideOfficial(act, options, context));
  const add = (name: string, description: string): Command =>
    officials.command(name).description(description).addOption(by()).addOption(json());

  add('merge', 'one person goes by two ids: show the first as the second')
    .argument('<from>')
    .argument('<into>')
    .action((from, into, options) => decide({ action: 'merge', details: { from, into } }, options));
  add('split', 'some of what is said of a person is about somebody else')
    .argument('<id>')
    .option('--article <id...>', 'what these articles say')
    .option('--body <text>', 'what says a post in a body whose name has this in it')
    .option('--before <day>', 'what articles before this day say (YYYY-MM-DD)')
    .option('--after <day>', 'what articles of this day and later say (YYYY-MM-DD)')
    .option('--name <name>', 'the name of the other, where it is not the same')
    .option('--into <id>', 'the other, where it is somebody known')
    .action(async (id, options) => finish(await runSplitOfficial(id, options, context)));
  add('rename', 'show a person under another name')
    .argument('<id>')
    .argument('<name>')
    .action((id, name, options) => decide({ action: 'rename', details: { id, name } }, options));
  add('hide', 'show a person to no reader')
    .argument('<id>')
    .action((id, options) => decide({ action: 'hide', details: { id } }, options));
  add('apart', 'two people are two, however alike: ask no more')
    .argument('<first>')
    .argument('<second>')
    .action((first, second, options) => decide({ action: 'apart', details: { first, second } }, options));
  add('undo', 'undo a decision')
    .argument('<number>', 'its number, as decisions prints it', parseWhole)
    .action(async (id, options) => finish(await runUndoOfficial(id, options, context)));
  add('load', 'load a list of people (YAML): names, other spellings, posts with their days')
    .argument('<file>')
    .addHelpText('after', listHelp)
    .action(async (file, options) => finish(await runLoadOfficials(file, options, context)));
}
