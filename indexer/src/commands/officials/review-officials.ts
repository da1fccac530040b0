import type { ReviewCase } from '@tra-cuu/data/archive/decisions/review-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { CommandContext } from '../command-context.ts';
import { countArticles } from '../deciding/count-articles.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';

/** tra-cuu officials review: what a person is to look at, with the sentence that raised it and the
 * commands that settle it; first where most articles are waiting. */
export async function runReviewOfficials(
  { json }: { json?: boolean },
  { settings, print }: CommandContext,
): Promise<number> {
  return withArchive(settings.home, (archive) => {
    const articles = (id: string): number => archive.register.find(id)?.articles ?? 0;
    const cases = archive.reviews
      .list('officials')
      .map((one) => ({ ...one, articles: articles(one.first) + articles(one.second), commands: commandsFor(one) }))
      .sort((a, b) => b.articles - a.articles || a.id - b.id);
    if (json) print(JSON.stringify(cases));
    else if (cases.length === 0) print('Nothing waits to be looked at.');
    else for (const one of cases) printCase(archive, one, print);
    return exitCodes.done;
  });
}

interface SettlingCommand {
  /** When it is the one to give. */
  where: string;
  command: string;
}

function commandsFor({ reason, first, second, articleId }: ReviewCase): SettlingCommand[] {
  const apart = `tra-cuu officials apart ${first} ${second}`;
  const merge = { where: 'they are one', command: `tra-cuu officials merge ${second} ${first}` };
  if (reason !== 'undecided') return [merge, { where: 'they are two', command: apart }];
  const split = `tra-cuu officials split ${first} --article ${articleId} --into ${second}`;
  return [{ where: `it is ${second}`, command: split }, { where: `it is ${first}`, command: apart }, merge];
}

const reasons: Record<string, string> = {
  contradiction: 'one name, and posts that nobody holds at once',
  undecided: 'it could be either; it was given to the first, who is named more often',
  spelling: 'two names a letter apart, and one post',
};

function printCase(
  archive: Archive,
  { id, reason, first, second, articleId, sentence, commands }: ReviewCase & { commands: SettlingCommand[] },
  print: (line: string) => void,
): void {
  print(`${id}. ${reasons[reason] ?? reason}`);
  for (const person of [first, second]) print(`   ${describe(archive, person)}`);
  print(`   “${sentence}”`);
  print(`   ${archive.articles.read(articleId)?.article.title ?? ''} (/van-ban/${articleId})`);
  for (const { where, command } of commands) print(`   ${where}: ${command}`);
}

function describe(archive: Archive, id: string): string {
  const person = archive.register.find(id);
  if (!person) return id;
  const { name, articles, first, last, posts } = person;
  const days = first === null ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;
  return `${id}: ${name}, ${countArticles(articles)}${days}${posts.length > 0 ? `, ${posts.join(', ')}` : ''}`;
}
