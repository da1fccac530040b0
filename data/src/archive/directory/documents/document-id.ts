import { toNumberKey } from '../../../article/document-number.ts';
import { fold } from '../../../text/fold.ts';
import { findWords } from '../../../text/words.ts';
import { readKey } from './read-symbol.ts';

/** What tells a document from others of its number, as far as it is known. */
export interface DocumentMarks {
  /** `toNumberKey` of its number. */
  key: string;
  /** "quyet-dinh" or "quy-dinh", of a paper whose symbol stands for both; else null. */
  kind: string | null;
  /** YYYY-MM-DD. Null of a paper whose number says all. */
  date: string | null;
  /** The body that issued it, in small letters without accents, of a paper whose symbol many bodies have. Null where the day is. */
  issuer: string | null;
}

/** QĐ of the Party stands for Quyết định and for Quy định: the printed name alone tells. The State writes QyĐ for the latter. */
const kindsOfSymbol = new Map([['qd', ['quyet-dinh', 'quy-dinh']]]);

const toSlug = (text: string): string =>
  findWords(text)
    .map((word) => fold(word.text))
    .join('-');

/** Which of the types that share a symbol a printed name says. */
export function kindOf(key: string, type: string | null | undefined): string | null {
  const { type: symbol, numbering } = readKey(key);
  if (numbering === 'year') return null;
  const slug = toSlug(type ?? '');
  return kindsOfSymbol.get(symbol)?.find((kind) => slug === kind) ?? null;
}

/** What a reference, or the head of a paper, tells of the paper. */
export function toMarks(paper: {
  number: string;
  type?: string | null | undefined;
  date?: string | null | undefined;
  issuer?: string | null | undefined;
}): DocumentMarks {
  const key = toNumberKey(paper.number);
  const { isUnique, isWhole } = readKey(key);
  const date = isWhole ? null : (paper.date ?? null);
  const issuer = date === null || isUnique ? '' : toSlug(paper.issuer ?? '');
  return { key, kind: kindOf(key, paper.type), date, issuer: issuer === '' ? null : issuer };
}

/**
 * The id of a document: all that is known of it and tells it from others of its number ("5-ct-tw-2016-05-15", "1-qd-tu-quy-dinh"). Every
 * article that names a paper can tell an id of it, which leads to it even where others know more.
 */
export const toDocumentId = ({ key, kind, date, issuer }: DocumentMarks): string =>
  [key.replaceAll(' ', '-'), kind, date, issuer].filter((part) => part !== null).join('-');

const shape =
  /^(?<number>\d[a-z0-9-]*?)(?:-(?<kind>quyet-dinh|quy-dinh))?(?:-(?<date>\d{4}-\d{2}-\d{2})(?:-(?<issuer>[a-z0-9-]+))?)?$/;

/** Null for what is no id of a document. */
export function parseDocumentId(id: string): DocumentMarks | null {
  const parts = shape.exec(id)?.groups;
  if (parts?.number === undefined) return null;
  const { number, kind = null, date = null, issuer = null } = parts;
  return { key: number.replaceAll('-', ' '), kind, date, issuer };
}
