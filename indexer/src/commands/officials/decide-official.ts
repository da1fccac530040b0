import type { OfficialAct, Taken } from '@tra-cuu/data/archive/decisions/actions';
import { RefusedDecisionError } from '@tra-cuu/data/archive/decisions/decision';
import { daySchema } from '@tra-cuu/data/article/day';
import { decideAboutPeople, splitPerson, undoDecision } from '../../resolve/people/decide-people.ts';
import type { CommandContext } from '../command-context.ts';
import { toDecider } from '../deciding/decider.ts';
import { printDecided } from '../deciding/print-decisions.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';

export interface DecideOptions {
  by?: string;
  json?: boolean;
}

/** tra-cuu officials merge, rename, hide, apart */
export async function runDecideOfficial(
  act: OfficialAct,
  options: DecideOptions,
  context: CommandContext,
): Promise<number> {
  const { settings, print } = context;
  const decisions = await withArchive(settings.home, (archive) =>
    decideAboutPeople(archive, [act], toDecider(options.by, context)),
  );
  printDecided(decisions, { json: options.json ?? false, print });
  return exitCodes.done;
}

export interface SplitOptions extends DecideOptions {
  article?: string[];
  body?: string;
  before?: string;
  after?: string;
  name?: string;
  into?: string;
}

/** tra-cuu officials split ID */
export async function runSplitOfficial(from: string, options: SplitOptions, context: CommandContext): Promise<number> {
  const { settings, print } = context;
  const { article: articles = [], name, into } = options;
  const taken = readTaken(options);
  const decisions = await withArchive(settings.home, (archive) =>
    splitPerson(archive, { from, taken, articles, name, into }, toDecider(options.by, context)),
  );
  printDecided(decisions, { json: options.json ?? false, print });
  return exitCodes.done;
}

function readTaken({ article, body, before, after, name, into }: SplitOptions): Taken {
  const given: Taken[] = [
    ...(article ? [{ by: 'articles' as const }] : []),
    ...(body === undefined ? [] : [{ by: 'body' as const, body }]),
    ...(before === undefined ? [] : [{ by: 'before' as const, day: readDay(before, '--before') }]),
    ...(after === undefined ? [] : [{ by: 'after' as const, day: readDay(after, '--after') }]),
  ];
  const [taken] = given;
  if (!taken || given.length > 1)
    throw new RefusedDecisionError(
      'Say what is somebody else: one of --article ID…, --body TEXT, --before DAY, --after DAY.',
    );
  if (name !== undefined && into !== undefined)
    throw new RefusedDecisionError('Give --name for somebody new, or --into for somebody known, not both.');
  return taken;
}

function readDay(text: string, option: string): string {
  const day = daySchema.safeParse(text);
  if (day.success) return day.data;
  throw new RefusedDecisionError(`${option} ${text}: ${day.error.issues[0]?.message ?? 'is no day'}.`);
}

/** tra-cuu officials undo NUMBER */
export async function runUndoOfficial(id: number, options: DecideOptions, context: CommandContext): Promise<number> {
  const { settings, print } = context;
  const decision = await withArchive(settings.home, (archive) => {
    if (archive.decisions.list('departments').some((one) => one.id === id))
      throw new RefusedDecisionError(`Decision ${id} is about departments: \`tra-cuu departments undo ${id}\`.`);
    return undoDecision(archive, id, toDecider(options.by, context));
  });
  printDecided([decision], { json: options.json ?? false, print });
  return exitCodes.done;
}
