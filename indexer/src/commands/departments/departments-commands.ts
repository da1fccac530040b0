import { departmentLevels } from '@tra-cuu/data/article/article';
import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { addDepartmentDecisions } from './decision-commands.ts';
import { runDepartmentsList } from './list-command.ts';
import { runDepartmentsReview } from './review-command.ts';
import { runDepartmentsShow } from './show-command.ts';
import { runDepartmentsTree } from './tree-command.ts';

const defaultListed = 50;

/** Adds `tra-cuu departments`: what the archive knows of bodies, and what staff decide about them. */
export function addDepartmentsCommands(
  program: Command,
  context: CommandContext,
  finish: (code: number) => void,
): void {
  const json = new Option('--json', 'print the result as JSON, for a program to read');
  const departments = program
    .command('departments')
    .description('the bodies that articles name: their tree, what became of them, and what staff decide about them');
  departments
    .command('list')
    .description('bodies, the most named first')
    .option('--name <text>', 'whose name has this in it; without accents, with any')
    .addOption(new Option('--level <level>', 'bodies of this level alone').choices(departmentLevels))
    .option('--parent <id>', 'what belongs to this body alone')
    .option('--all', 'those too that were merged or hidden')
    .option('--limit <number>', 'how many to print', parseLimit, defaultListed)
    .addOption(json)
    .action(async (options) => finish(await runDepartmentsList(options, context)));
  departments
    .command('show')
    .description('all that is known of a body')
    .addArgument(body())
    .addOption(json)
    .action(async (id, options) => finish(await runDepartmentsShow(id, options, context)));
  departments
    .command('tree')
    .description('which bodies belong to which')
    .argument('[body]', 'begin with this one')
    .addOption(json)
    .action(async (id, options) => finish(await runDepartmentsTree(id, options, context)));
  departments
    .command('review')
    .description('what is uncertain, with the sentence that raised it')
    .addOption(json)
    .action(async (options) => finish(await runDepartmentsReview(options, context)));
  addDepartmentDecisions(departments, context, finish);
}

const body = (): Argument => new Argument('<body>', 'its id, or its name in full');

function parseLimit(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('give a whole number from 1');
  return Number(text);
}
