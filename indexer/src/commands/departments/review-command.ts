import type { ReviewCase } from '@tra-cuu/data/archive/decisions/review-store';
import type { ListedDepartment } from '@tra-cuu/data/archive/departments/list-departments';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { CommandContext } from '../command-context.ts';
import { countArticles } from '../deciding/count-articles.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';

/** A way to settle a case. */
interface SettlingCommand {
  /** When it is the one to give. */
  where: string;
  command: string;
}

/** tra-cuu departments review: what a person is to look at, with the sentence that raised it and the commands that settle it. */
export async function runDepartmentsReview(
  options: { json?: boolean },
  { settings, print }: CommandContext,
): Promise<number> {
  return withArchive(settings.home, (archive) => {
    const bodies = new Map(archive.departments.list().map((body) => [body.id, body]));
    const usual = (id: string): string | null => bodies.get(id)?.parentId ?? null;
    const cases = archive.reviews
      .list('departments')
      .sort((a, b) => weightOf(b, bodies) - weightOf(a, bodies))
      .map((one) => ({ ...one, commands: commandsFor(one, usual(one.first)) }));
    if (options.json) print(JSON.stringify(cases));
    else if (cases.length === 0) print('Nothing waits to be looked at.');
    else for (const one of cases) printCase(archive, one, (id) => describe(id, bodies.get(id)), print);
    return exitCodes.done;
  });
}

const describe = (id: string, body?: ListedDepartment): string =>
  body ? `${id}: ${body.name}, ${countArticles(body.articles)}` : id;

function commandsFor({ reason, first, second, articleId }: ReviewCase, usual: string | null): SettlingCommand[] {
  const command = (text: string): string => `tra-cuu departments ${text}`;
  const apart = command(`apart ${first} ${second}`);
  if (reason === 'short-name')
    return [
      { where: 'it always is', command: command(`merge ${second} ${first}`) },
      { where: 'it is a body of its own', command: apart },
    ];
  if (reason !== 'two-parents')
    return [
      { where: 'they are one', command: command(`merge ${second} ${first}`) },
      { where: 'they are two', command: apart },
    ];
  return [
    { where: 'here it is another body', command: command(`split ${first} --article ${articleId} --into "NAME"`) },
    { where: `it always belongs to ${second}`, command: command(`move ${first} ${second}`) },
    ...(usual === null ? [] : [{ where: `it always belongs to ${usual}`, command: command(`move ${first} ${usual}`) }]),
    { where: 'all is as it should be', command: apart },
  ];
}

/** Short names come first, those that most articles print before others: each that is settled makes two bodies one in all of these. */
const weightOf = ({ reason, second }: ReviewCase, bodies: ReadonlyMap<string, ListedDepartment>): number =>
  reason === 'short-name' ? (bodies.get(second)?.articles ?? 0) : 0;

const reasons: Record<string, string> = {
  'two-parents': 'the first belongs to the second, as this article says; about as many say that it belongs elsewhere',
  'similar-names': 'two names that differ by the accents of one word, below one body',
  'short-name': 'the second may be short for the first: where both were printed, no other name begins so',
};

function printCase(
  archive: Archive,
  { id, reason, first, second, articleId, sentence, commands }: ReviewCase & { commands: SettlingCommand[] },
  describe: (id: string) => string,
  print: (line: string) => void,
): void {
  print(`${id}. ${reasons[reason] ?? reason}`);
  for (const body of [first, second]) print(`   ${describe(body)}`);
  print(`   “${sentence}”`);
  print(`   ${archive.articles.read(articleId)?.article.title ?? ''} (/van-ban/${articleId})`);
  for (const { where, command } of commands) print(`   ${where}: ${command}`);
}
