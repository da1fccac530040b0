import type { DocumentHead, ExtractedArticle, OfficialMention } from '@tra-cuu/data/article/article';
import { fold } from '@tra-cuu/data/text/fold';
import { findDates } from '../dates/vietnamese-dates.ts';
import { findNumbers } from './find-numbers.ts';

/** Blocks among which a paper's head stands. */
const headBlocks = 10;
const ownNumber = /(?:^|[\s*])Số\s*:?\s*$/u;
const placeAndDate = /(?<place>\p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*)*),\s*ngày\s/u;

/**
 * Reads the head of a paper: its own number behind "Số:" in the first lines, its type by the printed name, place and date. Null for
 * an article that reports about one: there a number stands in running text.
 */
export function readDocumentHead(
  article: Pick<ExtractedArticle, 'title' | 'blocks'>,
  officials: readonly OfficialMention[],
  types: readonly string[],
): DocumentHead | null {
  const head = article.blocks.slice(0, headBlocks).flatMap(({ text }) => text.split(/[\n\t]/));
  const own = head.flatMap((line) => findNumbers(line).filter(({ start }) => ownNumber.test(line.slice(0, start))))[0];
  if (!own) return null;
  const named = head.map((line) => typeAtStart(line, types)).find((type) => type !== undefined);
  const type = named ?? typeAtStart(article.title, types);
  if (type === undefined) return null;
  const dated = head.find((line) => placeAndDate.test(line)) ?? '';
  const place = placeAndDate.exec(dated)?.groups?.place;
  const date = findDates(dated)[0]?.date ?? undefined;
  const signer = officials.find(({ roles }) => roles.includes('signs'))?.name;
  return {
    type,
    number: own.number,
    ...(place !== undefined && { place }),
    ...(date !== undefined && { date }),
    ...(signer !== undefined && { signer }),
    relations: [],
  };
}

function typeAtStart(line: string, types: readonly string[]): string | undefined {
  const text = fold(line).trim();
  return types.find((type) => new RegExp(`^${fold(type)}(?:\\s|$)`).test(text));
}
