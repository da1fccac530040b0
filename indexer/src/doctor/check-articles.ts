import { digestOfArticle } from '@tra-cuu/data/archive/article-digest';
import type { StoredRevision } from '@tra-cuu/data/archive/inventory-store';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { articleSchema } from '@tra-cuu/data/article/article';
import { deriveArticle } from '../capture/derive-article.ts';
import type { ReadingRules } from '../capture/reading-rules.ts';
import { toFoundDocument } from '../reextract/to-found-document.ts';
import { resolveNames } from '../resolve/resolve-names.ts';
import type { Finding } from './finding.ts';

const batchSize = 200;

/** Examines every revision of every article: that it can be read, is what was recorded, and names whom the archive knows it to name. */
export function* checkArticles(archive: Archive, rules: ReadingRules): Generator<Finding | null> {
  let after = { articleId: '', number: 0 };
  for (;;) {
    const revisions = archive.inventory.listRevisions(after, batchSize);
    const last = revisions.at(-1);
    if (!last) return;
    after = { articleId: last.articleId, number: last.number };
    for (const revision of revisions) {
      const problem = problemOf(archive, revision);
      yield problem === null ? null : toFinding(archive, rules, revision, problem);
    }
  }
}

function problemOf(archive: Archive, { articleId, isNewest, article, digest }: StoredRevision): string | null {
  try {
    const parsed = JSON.parse(article);
    if (digestOfArticle(parsed) !== digest) return 'is not what was recorded';
    const { officials, departments } = articleSchema.parse(parsed);
    if (!isNewest) return null;
    const named = archive.articles.countMentions(articleId);
    const isWhole = named.officials === officials.length && named.departments === departments.length;
    return isWhole ? null : 'names people or bodies that the archive does not list with it';
  } catch (error) {
    return `cannot be read: ${error instanceof Error ? error.message : error}`;
  }
}

function toFinding(archive: Archive, rules: ReadingRules, revision: StoredRevision, problem: string): Finding {
  const { articleId, number, captureId } = revision;
  const subject = `article ${articleId}, revision ${number}`;
  const advice = 'restore the last backup that holds it';
  return {
    part: 'articles',
    subject,
    problem,
    advice,
    mend: () => readAgain(archive, rules, { articleId, number, captureId }),
  };
}

/** Reads the revision again out of the capture that it was read from. Throws where that cannot be read. */
async function readAgain(
  archive: Archive,
  rules: ReadingRules,
  { articleId, number, captureId }: Pick<StoredRevision, 'articleId' | 'number' | 'captureId'>,
): Promise<void> {
  const capture = archive.inventory.readCapture(captureId);
  if (!capture) throw new Error(`there is no capture ${captureId}`);
  const article = await deriveArticle(toFoundDocument(archive, capture), rules);
  archive.transaction(() =>
    archive.articles.replaceRevision({ id: articleId, number, article }, resolveNames(archive, article)),
  );
}
