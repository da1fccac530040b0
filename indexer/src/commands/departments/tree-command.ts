import type { ListedDepartment } from '@tra-cuu/data/archive/departments/list-departments';
import type { CommandContext } from '../command-context.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';
import { findBody } from './find-body.ts';
import { toMissingBody } from './missing-body.ts';

/** A body with those that belong to it, the most named first. */
interface Branch extends Pick<ListedDepartment, 'id' | 'name' | 'level' | 'articles'> {
  children: Branch[];
}

/** tra-cuu departments tree [BODY] */
export async function runDepartmentsTree(
  named: string | undefined,
  options: { json?: boolean },
  { settings, print }: CommandContext,
): Promise<number> {
  const branches = await withArchive(settings.home, (archive) => {
    const shown = archive.departments.list().filter(({ mergedInto, hidden }) => mergedInto === null && !hidden);
    const root = named === undefined ? undefined : findBody(archive, named);
    const found = toBranches(shown, root);
    if (root !== undefined && found.length === 0) throw toMissingBody(archive, root);
    return found;
  });
  if (options.json) print(JSON.stringify(branches));
  else for (const branch of branches) printBranch(branch, 0, print);
  return exitCodes.done;
}

function toBranches(bodies: readonly ListedDepartment[], root: string | undefined): Branch[] {
  const below = new Map<string | null, ListedDepartment[]>();
  for (const body of bodies) below.set(body.parentId, [...(below.get(body.parentId) ?? []), body]);
  const toBranch = ({ id, name, level, articles }: ListedDepartment): Branch => ({
    ...{ id, name, level, articles, children: (below.get(id) ?? []).map(toBranch) },
  });
  if (root === undefined) return (below.get(null) ?? []).map(toBranch);
  return bodies.filter(({ id }) => id === root).map(toBranch);
}

function printBranch({ id, name, articles, children }: Branch, depth: number, print: (line: string) => void): void {
  print(`${'  '.repeat(depth)}${name} (${articles}) [${id}]`);
  for (const child of children) printBranch(child, depth + 1, print);
}
