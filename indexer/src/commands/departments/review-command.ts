import type { ReviewCase } from '@tra-cuu/data/archive/decisions/review-store';
import type { CommandContext } from '../command-context.ts';
import { exitCodes } from '../exit-codes.ts';
import { withArchive } from '../with-archive.ts';

/** tra-cuu departments review */
export async function runDepartmentsReview(
  options: { json?: boolean },
  { settings, print }: CommandContext,
): Promise<number> {
  const cases = await withArchive(settings.home, (archive) => archive.reviews.list('departments'));
  if (options.json) print(JSON.stringify(cases));
  else if (cases.length === 0) print('Nothing is uncertain.');
  else for (const found of cases) for (const line of toLines(found)) print(line);
  return exitCodes.done;
}

function* toLines({ reason, first, second, sentence, articleId }: ReviewCase): Generator<string> {
  if (reason === 'two-parents') {
    yield `Does ${first} belong to ${second}, as this says? About as many articles say that it belongs elsewhere.`;
    yield `  “${sentence}” [${articleId}]`;
    yield `  One body:   tra-cuu departments move ${first} ${second}, or the other one`;
    yield `  Two bodies: tra-cuu departments split ${first} --articles ${articleId} --into "…"`;
  } else {
    yield `Are ${first} and ${second} one?`;
    yield `  “${sentence}” [${articleId}]`;
    yield `  Yes: tra-cuu departments merge ${second} ${first}`;
  }
  yield `  No:  tra-cuu departments apart ${first} ${second}`;
}
