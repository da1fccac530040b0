import type { DocumentHead, ExtractedArticle, OfficialMention } from '@tra-cuu/data/article/article';
import { fold } from '@tra-cuu/data/text/fold';
import { findDates } from '../dates/vietnamese-dates.ts';
import { findNumbers } from './find-numbers.ts';
import { type RecordField, readRecord } from './paper-record.ts';
import { readConsolidation } from './read-consolidation.ts';

/** Blocks among which a paper's head stands, and its end. */
const headBlocks = 10;
const endBlocks = 12;
/** A law has its kind before it: "Luật số: 43/2019/QH14". */
const ownNumber = /(?:(?:^|[\s*])Số|^\s*(?:Luật|Bộ luật|Pháp lệnh|Lệnh|Nghị quyết)\s+số)\s*:?\s*$/u;
const placeAndDate = /(?<place>\p{Lu}[\p{L}]*(?:\s\p{Lu}[\p{L}]*)*),\s*ngày\s/u;
/** A law prints no place and day in its head; its last article is followed by the day on which it was passed. */
const passed = /^(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết) này (?:đã )?được .{0,200}thông qua/u;

/**
 * Reads the head of a paper: its own number behind "Số:" in the first lines, its type by the printed name, place and date; what the head
 * does not print, out of the record that a portal has of the paper. Null for an article that reports about one: there a number stands
 * in running text.
 */
export function readDocumentHead(
  article: Pick<ExtractedArticle, 'title' | 'blocks'>,
  officials: readonly OfficialMention[],
  types: readonly string[],
): DocumentHead | null {
  const consolidated = readConsolidation(article.blocks.slice(-endBlocks));
  const blocks = consolidated?.lines ?? article.blocks.slice(0, headBlocks);
  const record = recordOf(blocks.flatMap(({ kind, text }) => (kind === 'table' ? readRecord(text) : [])));
  const head = blocks.flatMap(({ text }) => text.split(/[\n\t]/));
  const own =
    head.flatMap((line) => findNumbers(line).filter(({ start }) => ownNumber.test(line.slice(0, start))))[0] ??
    findNumbers(record.get('number') ?? '')[0];
  if (!own) return null;
  const named = head.map((line) => typeAtStart(line, types)).find((type) => type !== undefined);
  const type =
    consolidated?.type ?? typeAtStart(record.get('type') ?? '', types) ?? named ?? typeAtStart(article.title, types);
  if (type === undefined) return null;
  const dated = head.find((line) => placeAndDate.test(line)) ?? '';
  const place = placeAndDate.exec(dated)?.groups?.place;
  const date = firstDay(dated) ?? firstDay(record.get('issued') ?? '') ?? dayPassed(article.blocks);
  const signer = officials.find(({ roles }) => roles.includes('signs'))?.name ?? record.get('signer');
  const issuer = record.get('issuer');
  return {
    type,
    number: own.number,
    ...(issuer !== undefined && { issuer }),
    ...(place !== undefined && { place }),
    ...(date !== undefined && { date }),
    ...(signer !== undefined && { signer }),
    relations: [],
  };
}

const recordOf = (rows: ReturnType<typeof readRecord>): Map<RecordField, string> =>
  new Map(rows.filter(({ value }) => value.length > 1).map(({ field, value }) => [field, value] as const));

const firstDay = (text: string): string | undefined => findDates(text)[0]?.date ?? undefined;

/** The day on which the National Assembly or its committee passed a law. */
function dayPassed(blocks: ExtractedArticle['blocks']): string | undefined {
  const line = blocks.slice(-endBlocks).find(({ text }) => passed.test(text))?.text;
  return line === undefined ? undefined : firstDay(line.slice(passed.exec(line)?.[0].length));
}

const foldedTypes = new WeakMap<readonly string[], readonly string[]>();

function typeAtStart(line: string, types: readonly string[]): string | undefined {
  const folded = foldedTypes.get(types) ?? types.map(fold);
  foldedTypes.set(types, folded);
  const text = fold(line).trim();
  return types.find((_, at) => {
    const type = folded[at] ?? '';
    return text.startsWith(type) && /^(?:\s|$)/.test(text.slice(type.length, type.length + 1));
  });
}
