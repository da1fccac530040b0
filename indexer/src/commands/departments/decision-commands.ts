import type { DepartmentAct } from '@tra-cuu/data/archive/decisions/actions';
import { type Decider, RefusedDecisionError } from '@tra-cuu/data/archive/decisions/decision';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { departmentLevels } from '@tra-cuu/data/article/article';
import { Argument, type Command, InvalidArgumentError } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { type DecideOptions, decide } from './decide.ts';
import { runDepartmentsDecisions } from './decisions-command.ts';
import { findBody } from './find-body.ts';
import { refuseLoop } from './refuse-loop.ts';

/** What a decision says, once the bodies it names have been found, and the articles that it is about. */
type ToAct<Options> = (
  find: (named: string) => string,
  options: Options,
  archive: Archive,
) => { act: DepartmentAct; articles?: string[] };

/** Adds the commands by which staff decide about bodies. */
export function addDepartmentDecisions(
  departments: Command,
  context: CommandContext,
  finish: (code: number) => void,
): void {
  const add = (name: string, description: string): Command =>
    departments
      .command(name)
      .description(description)
      .option('--by <name>', 'who decides it, else the user of this machine')
      .option('--json', 'print the result as JSON, for a program to read');
  const make = async <Options extends DecideOptions>(options: Options, toAct: ToAct<Options>): Promise<void> =>
    finish(
      await decide(
        (archive, decider) => {
          const { act, articles } = toAct((named) => findBody(archive, named), options, archive);
          return archive.decisions.make({ subject: 'departments', ...act }, decider, articles);
        },
        options,
        context,
      ),
    );

  add('merge', 'show a body as another one from now on')
    .argument('<body>', 'id or name of the one that is no more')
    .argument('<into>', 'the one that it is shown as')
    .action((from, into, options: DecideOptions) =>
      make(options, (find) => ({ act: { action: 'merge', details: { from: find(from), into: find(into) } } })),
    );
  add('rename', 'show a body under another name')
    .argument('<body>')
    .argument('<name>')
    .action((id, name, options: DecideOptions) =>
      make(options, (find) => ({ act: { action: 'rename', details: { id: find(id), name } } })),
    );
  add('hide', 'show a body nowhere: what was read is no body')
    .argument('<body>')
    .action((id, options: DecideOptions) =>
      make(options, (find) => ({ act: { action: 'hide', details: { id: find(id) } } })),
    );
  add('split', 'say that a name means another body in some articles')
    .argument('<body>', 'id or name of the body that they seem to name')
    .requiredOption('--article <id...>', 'ids of the articles')
    .requiredOption('--into <body>', 'id or name of the body that they mean; a new one is made for a new name')
    .action((from, options: DecideOptions & { article: string[]; into: string }) =>
      make(options, (find, { article, into }, archive) => {
        refuseUnnamed(archive, find(from), article);
        return {
          act: { action: 'assign', details: { from: find(from), to: findOrMake(archive, into) } },
          articles: article,
        };
      }),
    );
  add('move', 'say what a body belongs to')
    .argument('<body>')
    .argument('[parent]', 'id or name of the body above it')
    .option('--to-none', 'it belongs to none')
    .action((named, parent, options: DecideOptions & { toNone?: boolean }) =>
      make(options, (find, { toNone }, archive) => {
        const [id, above] = [find(named), parent === undefined ? null : find(parent)];
        if ((above === null) !== (toNone ?? false))
          throw new RefusedDecisionError('Name the body above it, or say --to-none where there is none.');
        refuseLoop(archive, id, above);
        return { act: { action: 'place', details: { id, parent: above } } };
      }),
    );
  add('level', 'say on which level a body stands')
    .argument('<body>')
    .addArgument(new Argument('<level>').choices(departmentLevels))
    .action((id, level, options: DecideOptions) =>
      make(options, (find) => ({ act: { action: 'place', details: { id: find(id), level } } })),
    );
  add('succeed', 'say that a body became another one')
    .argument('<body>', 'id or name of what was before')
    .argument('<into>', 'what it became')
    .option('--since <date>', 'YYYY, YYYY-MM or YYYY-MM-DD, as far as it is known', parseSince)
    .action((from, to, options: DecideOptions & { since?: string }) =>
      make(options, (find, { since }) => ({
        act: {
          action: 'succeed',
          details: { from: find(from), to: find(to), ...(since !== undefined && { since }) },
        },
      })),
    );
  add('apart', 'say that two bodies are two, however alike')
    .argument('<body>')
    .argument('<other>')
    .action((first, second, options: DecideOptions) =>
      make(options, (find) => ({ act: { action: 'apart', details: { first: find(first), second: find(second) } } })),
    );
  add('undo', 'undo a decision')
    .argument('<number>', 'its number, as `departments decisions` lists it', parseNumber)
    .action(async (id, options: DecideOptions) =>
      finish(await decide((archive, decider) => undo(archive, id, decider), options, context)),
    );
  departments
    .command('decisions')
    .description('what was decided, by whom and when')
    .argument('[body]', 'decisions about this one alone')
    .option('--json', 'print the result as JSON, for a program to read')
    .action(async (named, options) => finish(await runDepartmentsDecisions(named, options, context)));
}

function undo(archive: Archive, id: number, decider: Decider) {
  const isOther = archive.decisions.list('officials').some((decision) => decision.id === id);
  if (isOther)
    throw new RefusedDecisionError(`Decision ${id} is about people: undo it with tra-cuu officials undo ${id}.`);
  return archive.decisions.undo(id, decider);
}

/** What an article does not name cannot be another body in it. Articles and bodies that there are not are refused with the decision. */
function refuseUnnamed(archive: Archive, id: string, articles: readonly string[]): void {
  if (!archive.departments.list().some((body) => body.id === id)) return;
  const other = articles.find((article) => archive.articles.read(article)?.departmentIds.includes(id) === false);
  if (other !== undefined) throw new RefusedDecisionError(`Article ${other} does not name ${id}: nothing was changed.`);
}

/** An id that nothing has is a slip of the pen; a name that nothing has is a new body. */
function findOrMake(archive: Archive, named: string): string {
  const id = findBody(archive, named);
  return /^[a-z0-9-]+$/.test(id) ? id : archive.articles.departments.idOf(named.trim());
}

function parseSince(text: string): string {
  if (!/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text))
    throw new InvalidArgumentError('write it as YYYY, YYYY-MM or YYYY-MM-DD');
  return text;
}

function parseNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('give the number of a decision');
  return Number(text);
}
