import type { ListedDepartment } from '@tra-cuu/data/archive/departments/list-departments';
import { fold } from '@tra-cuu/data/text/fold';
import { hasAccents } from '@tra-cuu/data/text/word-forms';
import type { CommandContext } from '../command-context.ts';
import { printTable } from '../deciding/print-table.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';
import { findBody } from './find-body.ts';

interface ListOptions {
  name?: string;
  level?: string;
  parent?: string;
  all?: boolean;
  limit: number;
  json?: boolean;
}

/** tra-cuu departments list */
export async function runDepartmentsList(options: ListOptions, { settings, print }: CommandContext): Promise<number> {
  const found = await withArchive(settings.home, (archive) => {
    const parent = options.parent === undefined ? undefined : findBody(archive, options.parent);
    return archive.departments
      .list()
      .filter(({ mergedInto, hidden }) => options.all || (mergedInto === null && !hidden))
      .filter(({ level }) => options.level === undefined || level === options.level)
      .filter(({ parentId }) => parent === undefined || parentId === parent)
      .filter((listed) => options.name === undefined || holds(listed.name, options.name));
  });
  const shown = found.slice(0, options.limit);
  if (options.json) print(JSON.stringify({ total: found.length, departments: shown }));
  else if (found.length === 0) print('No body is known by that.');
  else {
    const rows = shown.map((listed) => [
      ...[listed.id, String(listed.articles), listed.level ?? '', listed.name],
      ...[noteOf(listed) || (listed.parentId ?? '')],
    ]);
    printTable(['id', 'articles', 'level', 'name', 'belongs to'], rows, print);
    if (found.length > shown.length) print(`… ${found.length - shown.length} more: --limit ${found.length} lists all`);
  }
  return exitCodes.done;
}

/** Letters typed with accents are meant with them. */
function holds(name: string, part: string): boolean {
  const [text, wanted] = [name, part].map((one) => one.normalize('NFC').toLowerCase()) as [string, string];
  return hasAccents(wanted) ? text.includes(wanted) : fold(text).includes(fold(wanted));
}

const noteOf = ({ mergedInto, hidden }: ListedDepartment): string =>
  mergedInto === null ? (hidden ? '(hidden)' : '') : `(shown as ${mergedInto})`;
