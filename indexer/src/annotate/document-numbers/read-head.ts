import type { DocumentHead, ExtractedArticle } from '@tra-cuu/data/article/article';
import { dayOf } from './day-of-paper.ts';
import { findNumbers } from './find-numbers.ts';
import { type LocatedHead, locateHead } from './locate-head.ts';
import type { PaperTypes } from './paper-types.ts';
import { readConsolidation } from './read-consolidation.ts';
import { readFoot } from './read-foot.ts';
import { readIssuer, readIssuerOfTitle } from './read-issuer.ts';
import { type PaperRecord, readPaperRecord } from './read-paper-record.ts';
import { readSubject } from './read-subject.ts';
import { readType } from './read-type.ts';
import { readValidity } from './read-validity.ts';
import { relationsOf } from './relations-of-paper.ts';

/** By what a head is read: the kinds of papers, and the surnames in small letters. */
export interface HeadLexicon {
  types: PaperTypes;
  surnames: Pick<ReadonlySet<string>, 'has'>;
}

/**
 * Reads the head of a paper: its own number behind "Số:" in the first lines, its kind by the printed name, the issuing body above the
 * number, place and day, what it is about, who signed it and what it does to other papers; what is not printed there, out of the record
 * that a portal has of the paper. `signer` is who is known to sign where no signature can be read. Null for an article that reports about
 * a paper, or quotes one: there running text comes first, or the number stands in it.
 */
export function readDocumentHead(
  article: Pick<ExtractedArticle, 'title' | 'blocks' | 'author'>,
  { types, surnames }: HeadLexicon,
  signer?: string,
): DocumentHead | null {
  const consolidated = readConsolidation(article.blocks, types);
  const head = locateHead(consolidated ? { title: '', blocks: consolidated.lines } : article, types);
  const record = readPaperRecord(article.blocks);
  const issuer = (head && issuerOf(head)) ?? record.get('issuer');
  const number = ownNumber(head, record, issuer);
  const type = consolidated?.type ?? readType({ head, record, title: article.title, number }, types);
  if ((!head && number === undefined) || type === undefined) return null;
  const body = consolidated?.lines ?? article.blocks.slice(head?.bodyFrom ?? 0);
  const foot = readFoot(body, surnames, article.author);
  const abstract = consolidated ? consolidated.abstract : readSubject(head, record, article.title);
  const signedBy = foot.signer ?? signer ?? record.get('signer');
  const validity = readValidity(record.rows);
  return {
    type,
    ...(number !== undefined && { number }),
    ...(issuer !== undefined && { issuer }),
    ...dayOf(head, record, foot),
    ...(abstract !== undefined && { abstract }),
    ...(signedBy !== undefined && { signer: signedBy }),
    relations: consolidated ? [] : relationsOf(abstract ?? '', body, number),
    ...(validity && { validity }),
  };
}

/** A province's number is printed /TƯ at times, which else is the Centre's. */
function ownNumber(head: LocatedHead | null, record: PaperRecord, issuer: string | undefined): string | undefined {
  const number = head?.own.number ?? findNumbers(record.get('number') ?? '', true)[0]?.number;
  return /^(?:tỉnh|thành) [uủ][ỷy]/iu.test(issuer ?? '') ? number?.replace(/\/TW$/u, '/TU') : number;
}

function issuerOf({ lines, own, kind }: LocatedHead): string | undefined {
  const above = readIssuer(lines.slice(0, own.at));
  const between = above === undefined && kind ? readIssuer(lines.slice(own.at + 1, kind.at)) : undefined;
  const named = kind ? [kind.rest, lines[kind.at + 1] ?? ''] : [lines[own.at - 1] ?? '', lines[own.at] ?? ''];
  return above ?? between ?? readIssuerOfTitle(...named);
}
