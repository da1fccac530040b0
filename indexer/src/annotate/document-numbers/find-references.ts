import type { DocumentReference } from '@tra-cuu/data/article/article';
import { type FoundNumber, findNumbers } from './find-numbers.ts';
import type { PaperTypes } from './paper-types.ts';
import { readReferenceDate } from './reference-date.ts';
import { readReferenceType } from './reference-type.ts';

const typeReach = 120;

/** The documents that the texts cite, each once, with the type printed before the number and the date behind it. */
export function findReferences(texts: readonly string[], types: PaperTypes): DocumentReference[] {
  const references = new Map<string, DocumentReference>();
  for (const [block, text] of texts.entries())
    for (const { start, end, number, type, date } of readCitations(text, types)) {
      const known = references.get(number);
      const [named, dated] = [known?.type ?? type, known?.date ?? date];
      references.set(number, {
        ...(named !== undefined && { type: named }),
        number,
        ...(dated !== undefined && { date: dated }),
        mentions: [...(known?.mentions ?? []), { block, start, end }],
      });
    }
  return [...references.values()];
}

interface Citation extends FoundNumber {
  type: string | undefined;
  date: string | undefined;
}

function readCitations(text: string, types: PaperTypes): Citation[] {
  let [listed, last]: [string | undefined, number] = [undefined, 0];
  const citations = findNumbers(text).map(({ start, end, number }) => {
    const before = text.slice(Math.max(last, start - typeReach), start);
    const type = readReferenceType({ number, before, between: text.slice(last, start), listed }, types);
    [listed, last] = [type, end];
    return { start, end, number, type, date: readReferenceDate(text, start, end) };
  });
  return withSharedDates(text, citations);
}

/** Numbers that share letters or the name of their kind share the day: "18, 19-NQ/TW ngày …", "các Quyết định số 12-QĐ/TU và 13-QĐ/TU ngày …". */
function withSharedDates(text: string, citations: readonly Citation[]): Citation[] {
  const lists = findLists(text, citations);
  const dated = [...citations];
  for (let at = dated.length - 2; at >= 0; at -= 1) {
    const [one, next] = [dated[at], dated[at + 1]];
    if (one && next && (isBare(text, one) || lists[at])) dated[at] = { ...one, date: one.date ?? next.date };
  }
  return dated;
}

const isBare = (text: string, { start, end }: Citation): boolean => /^\d+[a-e]?$/.test(text.slice(start, end));
const separator = /^\s*(?:,\s*(?:và\s+)?|;\s*|và\s+)(?:số\s*:?\s*)?$/u;
const plural = /(?<!\p{L})các\s+\p{L}+(?:\s\p{L}+){0,3}\s+(?:số\s*:?\s*)?$/iu;

/** For each number whether nothing but a separator stands between it and the next, in a list of several papers ("các Quyết định số"). */
function findLists(text: string, citations: readonly Citation[]): boolean[] {
  const lists: boolean[] = [];
  for (const [at, { start, end }] of citations.entries()) {
    const next = citations[at + 1];
    const goesOn = next !== undefined && separator.test(text.slice(end, next.start));
    lists.push(goesOn && (lists[at - 1] === true || plural.test(text.slice(Math.max(0, start - plainReach), start))));
  }
  return lists;
}
const plainReach = 40;
