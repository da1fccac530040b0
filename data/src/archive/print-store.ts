import type { Database } from 'better-sqlite3';
import type { Visibility } from '../article/article.ts';
import { decodePrint, encodePrint, similarityOf, type TextPrint, toBands } from '../text/text-print.ts';

/** An article that says nearly the same as another. `similarity` is 0 to 1. */
export interface SimilarArticle {
  id: string;
  title: string;
  similarity: number;
}

/** What tells a text from others: the digest of all it says, and its print, where it is long enough to have one. */
export interface TextMarks {
  digest: string;
  print: TextPrint | null;
}

/** The digests and prints of texts, by which duplicates and near duplicates are found. */
export interface PrintStore {
  /** Sets those of an article's newest text. */
  set(articleId: string, marks: TextMarks): void;
  /** The live articles that say just this, that first seen first. */
  listSame(digest: string): { id: string; identity: string; visibility: Visibility; sha256: string | null }[];
  /** The articles that say nearly the same and that a kind of reader may see, the most alike first. */
  listSimilar(articleId: string, reader: Visibility): SimilarArticle[];
}

/** From here on a text is taken for the reprint of another: most of its runs of words are the other's. */
const leastSimilarity = 0.6;
/** Articles that are named; a form letter has hundreds alike. */
const mostNamed = 20;

export function createPrintStore(db: Database): PrintStore {
  const clear = ['prints', 'print_bands'].map((table) => db.prepare(`DELETE FROM ${table} WHERE article_id = ?`));
  const add = db.prepare('INSERT INTO prints (article_id, text_digest, print) VALUES (?, ?, ?)');
  const addBand = db.prepare('INSERT INTO print_bands (band, value, article_id) VALUES (?, ?, ?)');
  const own = db.prepare<[string], Buffer | null>('SELECT print FROM prints WHERE article_id = ?').pluck();
  const candidates = db.prepare<[{ id: string; reader: Visibility }], { id: string; title: string; print: Buffer }>(
    `SELECT articles.id, article ->> '$.title' AS title, print
     FROM (SELECT DISTINCT other.article_id AS id
           FROM print_bands AS mine JOIN print_bands AS other USING (band, value)
           WHERE mine.article_id = @id AND other.article_id <> @id)
     JOIN live_articles AS articles USING (id)
     JOIN prints ON prints.article_id = articles.id
     JOIN revisions ON revisions.article_id = articles.id AND number = revision
     WHERE prints.print IS NOT NULL AND (articles.visibility = 'public' OR @reader = 'internal')`,
  );

  const same = db.prepare<[string], ReturnType<PrintStore['listSame']>[number]>(
    `SELECT articles.id, articles.identity, articles.visibility, sha256
     FROM prints JOIN live_articles AS articles ON articles.id = prints.article_id
     JOIN revisions ON revisions.article_id = articles.id AND number = revision
     JOIN captures ON captures.id = capture_id
     WHERE text_digest = ? ORDER BY first_seen_at, articles.id`,
  );

  const set = db.transaction((articleId: string, { digest, print }: TextMarks): void => {
    for (const statement of clear) statement.run(articleId);
    add.run(articleId, digest, print && encodePrint(print));
    if (!print) return;
    for (const [band, value] of toBands(print).entries()) addBand.run(band, value, articleId);
  });

  return {
    set: (articleId, marks) => set(articleId, marks),
    listSame: (digest) => same.all(digest),
    listSimilar: (articleId, reader) => {
      const bytes = own.get(articleId);
      if (!bytes) return [];
      const print = decodePrint(bytes);
      return candidates
        .all({ id: articleId, reader })
        .map(({ id, title, print: other }) => ({ id, title, similarity: similarityOf(print, decodePrint(other)) }))
        .filter(({ similarity }) => similarity >= leastSimilarity)
        .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
        .slice(0, mostNamed);
    },
  };
}
