import type { RegisteredPerson } from '@tra-cuu/data/archive/people/people-register';
import type { CommandContext } from '../command-context.ts';
import { printTable } from '../deciding/print-table.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';

interface ListOptions {
  name?: string;
  body?: string;
  limit: number;
  json?: boolean;
}

/** tra-cuu officials list */
export async function runListOfficials(
  { name, body, limit, json }: ListOptions,
  { settings, print }: CommandContext,
): Promise<number> {
  const people = await withArchive(settings.home, (archive) =>
    archive.register.list({ ...(name !== undefined && { name }), ...(body !== undefined && { body }) }),
  );
  const shown = people.slice(0, limit);
  if (json) print(JSON.stringify({ total: people.length, officials: shown }));
  else if (people.length === 0) print('Nobody is known by that.');
  else {
    printTable(['id', 'name', 'articles', 'first', 'last', 'last post'], shown.map(toRow), print);
    if (shown.length < people.length)
      print(`${shown.length} of ${people.length}: --limit shows more, --name and --body fewer`);
  }
  return exitCodes.done;
}

/** What a person is told by, in columns. */
export const toRow = ({ id, name, articles, first, last, posts }: RegisteredPerson): string[] => [
  ...[id, name, String(articles), first ?? '-', last ?? '-'],
  posts.join(', '),
];
