import type { Database } from 'better-sqlite3';
import type { DocumentResponse } from '../../../contract/documents.ts';
import { toNameKey } from '../../name-index.ts';
import type { PaperFacts } from './read-facts.ts';

/** Who signed a paper, as printed in the first article that says so, with the id of the person where the archive shows one. */
export function createSignerFinder(db: Database): (facts: readonly PaperFacts[]) => DocumentResponse['signer'] {
  const signing = db.prepare<[string], { id: string; name: string; told: string }>(
    `SELECT shown.official_id AS id, shown.name, told.name AS told
     FROM shown_official_mentions AS shown JOIN official_mentions AS said USING (article_id, ordinal)
       JOIN officials AS told ON told.id = said.official_id
     WHERE shown.article_id = ? ORDER BY shown.ordinal`,
  );
  return (facts) => {
    const paper = facts.find(({ signer }) => signer !== undefined);
    if (paper?.signer === undefined) return null;
    const key = toNameKey(paper.signer);
    const person = signing.all(paper.articleId).find(({ name, told }) => [name, told].map(toNameKey).includes(key));
    return { id: person?.id ?? null, name: paper.signer };
  };
}
