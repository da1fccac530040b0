import type { ListedDepartment } from '@tra-cuu/data/archive/departments/list-departments';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { CommandContext } from '../command-context.ts';
import { describeDecision } from '../deciding/print-decisions.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';
import { decisionsAbout } from './decisions-about.ts';
import { findBody } from './find-body.ts';
import { toMissingBody } from './missing-body.ts';

/** tra-cuu departments show BODY */
export async function runDepartmentsShow(
  named: string,
  options: { json?: boolean },
  { settings, print }: CommandContext,
): Promise<number> {
  const shown = await withArchive(settings.home, (archive) => readBody(archive, findBody(archive, named)));
  if (options.json) print(JSON.stringify(shown));
  else for (const line of toLines(shown)) print(line);
  return exitCodes.done;
}

type ShownBody = ReturnType<typeof readBody>;

function readBody(archive: Archive, id: string) {
  const bodies = new Map(archive.departments.list().map((body) => [body.id, body]));
  const body = bodies.get(id);
  if (!body) throw toMissingBody(archive, id);
  const named = (other: string) => ({ id: other, name: bodies.get(other)?.name ?? other });
  const links = archive.departments.listSuccessions();
  return {
    ...body,
    found: archive.departments.countWithin(id),
    above: lineAbove(bodies, body).map(named),
    merged: [...bodies.values()].filter(({ mergedInto }) => mergedInto === id).map((other) => named(other.id)),
    below: [...bodies.values()].filter(({ parentId }) => parentId === id).map((other) => named(other.id)),
    before: links.filter(({ toId }) => toId === id).map(({ fromId, ...link }) => ({ ...named(fromId), ...link })),
    after: links.filter(({ fromId }) => fromId === id).map(({ toId, ...link }) => ({ ...named(toId), ...link })),
    decisions: decisionsAbout(archive, id),
  };
}

/** From the nearest up. */
function lineAbove(bodies: ReadonlyMap<string, ListedDepartment>, { parentId }: ListedDepartment): string[] {
  const line: string[] = [];
  for (let at = parentId; at !== null && !line.includes(at); at = bodies.get(at)?.parentId ?? null) line.push(at);
  return line;
}

function* toLines(body: ShownBody): Generator<string> {
  yield `${body.name} [${body.id}]`;
  if (body.mergedInto !== null) yield `Shown as     ${body.mergedInto}`;
  if (body.hidden) yield 'Hidden       from all readers';
  yield `Level        ${body.level ?? 'not known'}`;
  yield `Belongs to   ${body.above.map(toName).join(', in ') || 'none'}`;
  yield `Articles     ${body.articles} name it, ${body.found} are found within it`;
  for (const other of body.merged) yield `Also         ${toName(other)}`;
  for (const link of body.before) yield `Before       ${toName(link)}${sourceOf(link)}`;
  for (const link of body.after) yield `Afterwards   ${toName(link)}${sourceOf(link)}`;
  for (const other of body.below) yield `Has          ${toName(other)}`;
  for (const decision of body.decisions) yield `Decided      ${describeDecision(decision)}`;
}

const toName = ({ id, name }: { id: string; name: string }): string => `${name} [${id}]`;

const sourceOf = ({ since, decision }: { since: string | null; decision: number | null }): string =>
  `, ${since === null ? 'no date known' : `since ${since}`} (${decision === null ? 'vocabulary' : `decision ${decision}`})`;
