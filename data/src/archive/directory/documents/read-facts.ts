import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { validities } from '../../../contract/documents.ts';

/** What the article that is a paper prints of it. */
const factsSchema = z.object({
  abstract: z.string().optional(),
  place: z.string().optional(),
  signer: z.string().optional(),
  /** What the source's own record says. */
  validity: z.object({ status: z.enum(validities), evidence: z.string() }).optional(),
});

export interface PaperFacts extends z.infer<typeof factsSchema> {
  articleId: string;
}

/** Reads the facts of articles that are papers, in order of their ids. Whether a reader may see them is not asked again. */
export function createFactsReader(db: Database): (articleIds: readonly string[]) => PaperFacts[] {
  const rows = db.prepare<[string], { articleId: string; document: string }>(
    `SELECT id AS articleId, coalesce(article -> '$.document', '{}') AS document
     FROM articles JOIN revisions ON article_id = id AND number = revision
     WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
  );
  return (ids) =>
    rows
      .all(JSON.stringify(ids))
      .map(({ articleId, document }) => ({ articleId, ...factsSchema.parse(JSON.parse(document)) }));
}
