import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { Article } from '@tra-cuu/data/article/article';
import { type ArticleIdentity, toArticleId, toIdentityText } from '@tra-cuu/data/article/article-id';
import { resolveNames } from '../resolve/resolve-names.ts';
import { findTwin } from './find-twin.ts';
import type { FoundDocument } from './found-document.ts';
import { toTextMarks } from './text-marks.ts';

/** What recording an article came to. `duplicate`: the archive has it, and it is known now to be at this address too. */
export type Recorded = 'new' | 'changed' | 'same' | 'duplicate';

/**
 * Records what was read under the document's identity: as an article of its own, or as another address of the one that says the same.
 * To be called in the transaction that keeps the document.
 */
export function recordArticle(
  archive: Archive,
  document: FoundDocument,
  { captureId, article }: { captureId: number; article: Article },
  at: Date,
): Recorded {
  const identity = toKnown(document.identity);
  const marks = toTextMarks(article);
  const twin = findTwin(archive, document, marks);
  const isKnown = archive.articles.has(identity.id);
  if (twin && !isKnown) {
    const isNews = archive.aliases.articleOf(identity.id) !== twin.id;
    archive.aliases.add(identity, twin.id, at);
    return isNews ? 'duplicate' : 'same';
  }
  if (!twin) archive.aliases.remove(identity.id);
  const outcome = archive.articles.record(
    { ...identity, externalId: document.externalId, captureId, article, at },
    resolveNames(archive, article),
  );
  archive.prints.set(identity.id, marks);
  if (twin) uniteTwins(archive, identity, twin, at);
  addFetchedAddress(archive, document, identity.id, at);
  return outcome;
}

interface Known {
  id: string;
  identity: string;
}
const toKnown = (identity: ArticleIdentity): Known => ({
  id: toArticleId(identity),
  identity: toIdentityText(identity),
});

/** Two articles that have come to say the same are one from now on: that which was seen first. */
function uniteTwins(archive: Archive, own: Known, twin: Known, at: Date): void {
  const isFirst = archive.articles.firstSeenAt(own.id) < archive.articles.firstSeenAt(twin.id);
  if (isFirst) archive.aliases.add(twin, own.id, at);
  else archive.aliases.add(own, twin.id, at);
}

/** A page that says its canonical address is found under the one at which it was fetched, too. */
function addFetchedAddress(archive: Archive, { identity, address }: FoundDocument, id: string, at: Date): void {
  if (identity.kind !== 'web' || address === identity.url || !/^https?:/.test(address)) return;
  const fetched = toKnown({ kind: 'web', url: address });
  if (!archive.articles.has(fetched.id)) archive.aliases.add(fetched, id, at);
}
