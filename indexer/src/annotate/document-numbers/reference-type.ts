import { fold } from '@tra-cuu/data/text/fold';
import type { PaperTypes } from './paper-types.ts';
import { typeOfNumber } from './type-of-number.ts';

/** "Chỉ thị số", "Kế hoạch số:", "Luật Đất đai số", "Chỉ thị của Bộ Chính trị số". */
const endOfLead = /(?:\s|,|:|\(|"|“|(?<![a-z])so)+$/u;
const ofBody = /(?<![a-z])(?<lead>.*?)\s+cua\s+[^,.;:()\d]{3,60}$/u;
/** A law is cited by its name, and its number behind it: "Luật Tổ chức Chính phủ số 63/2025/QH15". */
const ofAssembly = /\/(?:UBTV)?QH\d+$/u;
const assemblyTypes = ['Bộ luật', 'Luật', 'Pháp lệnh', 'Nghị quyết'];
/** Between two numbers of a list under one name: "Quy định số 41-QĐ/TW, 69-QĐ/TW". */
const betweenListed = /^\s*(?:ngày\s+[\d/.-]+\s*)?(?:,|;|và|,\s*và|\/)\s*(?:số\s*:?\s*)?$/u;

/** A number with the text before it, what stands between it and the number before (all of the text where it is the first), and the kind of that. */
export interface CitedNumber {
  number: string;
  before: string;
  between: string;
  listed: string | undefined;
}

/**
 * The kind of the paper that a number cites: its printed name before the number, as the vocabulary writes it; that of the number before
 * it in a list; else what its symbol stands for, where that is one kind alone.
 */
export function readReferenceType(
  { number, before, between, listed }: CitedNumber,
  types: PaperTypes,
): string | undefined {
  return (
    typeBefore(before, types) ??
    (betweenListed.test(between) ? listed : undefined) ??
    lawBefore(before, number) ??
    decisionBefore(before, number) ??
    typeOfNumber(number, types)
  );
}

function typeBefore(before: string, types: PaperTypes): string | undefined {
  const folded = fold(before).replace(/(?<![a-z])qui(?= dinh| che)/g, 'quy');
  const lead = folded.replace(endOfLead, '');
  const direct = endsInType(lead, types);
  const issuer = direct === undefined ? ofBody.exec(lead)?.groups?.lead : undefined;
  return direct ?? (issuer === undefined ? undefined : endsInType(issuer, types));
}

const endsInType = (folded: string, { names }: PaperTypes): string | undefined =>
  names.find((type) => folded.endsWith(type.folded) && !/[a-z]$/.test(folded.slice(0, -type.folded.length)))?.name;

function lawBefore(before: string, number: string): string | undefined {
  if (!ofAssembly.test(number)) return undefined;
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('.')) + 1);
  const nearest = assemblyTypes
    .map((name) => ({ name, at: clause.toLowerCase().lastIndexOf(name.toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)[0];
  return nearest?.name;
}

/** QĐ is what is printed in the clause: "Quyết định xử phạt vi phạm hành chính số 12/QĐ-XPVPHC". */
function decisionBefore(before: string, number: string): string | undefined {
  const kind = /[-/]QĐ[-/]/u.test(number) ? decision.exec(before)?.groups?.kind : undefined;
  return kind === undefined ? undefined : `Qu${kind.slice(2).toLowerCase()}`;
}

const decision = /(?<!\p{L})(?<kind>quyết định|quy định)(?:\s\p{L}+){1,10}\s+số\s*:?\s*$/iu;
