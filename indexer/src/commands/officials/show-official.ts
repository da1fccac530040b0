import { idsOfAct } from '@tra-cuu/data/archive/decisions/actions';
import { RefusedDecisionError } from '@tra-cuu/data/archive/decisions/decision';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { PersonDetails } from '@tra-cuu/data/archive/people/people-register';
import type { CommandContext } from '../command-context.ts';
import { describeDecision } from '../deciding/print-decisions.ts';
import { printTable } from '../deciding/print-table.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';
import { toRow } from './list-officials.ts';

/** tra-cuu officials show ID */
export async function runShowOfficial(
  id: string,
  { json }: { json?: boolean },
  { settings, print }: CommandContext,
): Promise<number> {
  return withArchive(settings.home, (archive) => {
    const person = findPerson(archive, id);
    const decisions = archive.decisions.list('officials').filter((decision) => idsOfAct(decision).includes(id));
    if (json) print(JSON.stringify({ ...person, decisions }));
    else {
      printPerson(person, print);
      for (const decision of decisions) print(`Decision     ${describeDecision(decision)}`);
    }
    return exitCodes.done;
  });
}

/** Throws RefusedDecisionError where there is no such person. */
function findPerson(archive: Archive, id: string): PersonDetails {
  const person = archive.register.find(id);
  if (person) return person;
  const near = archive.decisions.near('officials', id);
  const advice = near.length > 0 ? `Is it one of these: ${near.join(', ')}?` : '`tra-cuu officials list` has them.';
  throw new RefusedDecisionError(`There is no ${id} among the officials. ${advice}`);
}

function printPerson(person: PersonDetails, print: (line: string) => void): void {
  const { id, name, articles, first, last, mergedInto, isHidden, merged, namesakes, held } = person;
  print(`${name} (${id})`);
  if (mergedInto !== null) print(`Shown as     ${mergedInto}`);
  if (isHidden) print('Hidden       readers are not shown this person');
  print(`Articles     ${articles}${first === null ? '' : `, ${first} to ${last}`}`);
  for (const other of merged) print(`Merged       ${other.name} (${other.id})`);
  if (held.length > 0) {
    const rows = held.map((post) => [post.first ?? '-', post.last ?? '-', String(post.articles), post.title]);
    printTable(['first', 'last', 'articles', 'post'], rows, print);
  }
  if (namesakes.length > 0) {
    print('Others of the same name:');
    printTable(['id', 'name', 'articles', 'first', 'last', 'last post'], namesakes.map(toRow), print);
  }
}
