import type { Database } from 'better-sqlite3';
import { articleSchema } from '../../../article/article.ts';
import { toNumberKey } from '../../../article/document-number.ts';

/** In UTF-16 units, before and behind the number. */
const reach = 160;

/** The printed words around a number in an article, and its title. Null where there is no such article. */
export function createEvidenceReader(
  db: Database,
): (articleId: string, key: string) => { title: string; evidence: string } | null {
  const text = db
    .prepare<[string], string>(
      'SELECT article FROM articles JOIN revisions ON article_id = id AND number = revision WHERE id = ?',
    )
    .pluck();
  return (articleId, key) => {
    const json = text.get(articleId);
    if (json === undefined) return null;
    const { title, blocks, documentReferences } = readSchema.parse(JSON.parse(json));
    const mentions = documentReferences.filter(({ number }) => toNumberKey(number) === key);
    const place = mentions.flatMap((reference) => reference.mentions).at(-1);
    const block = place && blocks[place.block]?.text;
    return { title, evidence: block ? cutAround(block, place.start, place.end) : title };
  };
}

const readSchema = articleSchema.pick({ title: true, blocks: true, documentReferences: true });

function cutAround(text: string, start: number, end: number): string {
  const from = start <= reach ? 0 : text.indexOf(' ', start - reach) + 1;
  const to = text.length - end <= reach ? text.length : text.lastIndexOf(' ', end + reach);
  const cut = text.slice(Math.min(from, start), Math.max(to, end)).trim();
  return `${from > 0 ? '… ' : ''}${cut}${to < text.length ? ' …' : ''}`;
}
