import { type NumberParts, toCanonicalNumber } from './canonical-number.ts';
import { findSharedNumbers } from './shared-numbers.ts';

/** A document number in a text. `start` and `end` are UTF-16 units. */
export interface FoundNumber {
  start: number;
  end: number;
  /** In canonical form: 05-CT/TW for the Party, 26/TTr-HĐND and 30/2020/NĐ-CP for the State. */
  number: string;
}

/** Letters of Cyrillic that look like Latin ones and stand in typed numbers. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВСЕНКМОРТХавсенкмортх'].map((letter, at) => [letter, 'ABCEHKMOPTXabcehkmoptx'[at] ?? letter]),
);
const cyrillic = /[АВСЕНКМОРТХавсенкмортх]/g;

const types =
  'NQLT|NQ|C[Tt][Rr](?:PH)?|CTHĐ|CTPH|CT|KL|QC|QĐNS|QĐ[iI]|QĐ|Q[Yy]Đ|TTLT|TTLB|T[Tt][Rr]|TT|HD|TB|TC|BC|KH|QH|ĐA|Đa|PA|DA|CV|BB|NĐ|CĐ|VBHN|LCT';
const smallTypes = 'nq|ctr|ct|kl|qđ|qyđ|tt|ttr|hd|tb|bc|kh|đa|cv|nđ';
const smallBodies = 'tw|tu|thu|hu|qu|đu|đuk|ubnd|hđnd|ttg|cp|vptw|vptu|btctw|btctu|ubkttw|ubkttu';
const space = '[\\s\\u200B\\u00AD\\uFEFF]{0,2}';
const dash = '[-\\u2010-\\u2015\\u2212]';
const sign = `${space}(?:${dash}|/)${space}`;
const serial = '(?:[1-9]\\d?\\.\\d{3}|[0-9OIl]{1,5})(?:[a-e](?![\\p{L}]))?';
const unit = '[A-ZĐƯ][A-Za-zĐđƯưỦủ&]*\\d{0,2}';
/** A body, with the units that made the paper: UBND, T.Ư, UBTVQH15, BVCSSK-ĐUK-BHXH. */
const body = `(?:[A-ZĐ]{0,4}T\\.${space}[ƯưUWw]|${unit}(?:${space}${dash}${space}[A-ZĐ]{2,}[A-Za-zĐđ&]*\\d{0,2})*)`;
const wordEnd = '(?![\\p{L}\\d])';
const writtenBodies = 'TW|TU|HU|ĐUK|ĐU|UBND|HĐND|TTg|CP|VPTW|VPTU';
/** The forms of a number, the surest first; all have the same groups. */
const forms = [
  `(?<serial>${serial})${space}/${space}(?<year>(?:19|20)\\d{2})${space}/${space}(?<type>${types}|QH\\s?\\d{1,2}|UBTVQH\\s?\\d{1,2}|L)(?:(?:${sign}|(?=UBND|HĐND|TTg|CP))(?<body>${body}))?`,
  `(?<serial>${serial})${space}(?<first>${dash}|/|)${space}(?<type>${types}|L)(?:${sign}|(?=(?:UBND|HĐND|TTg|CP)${wordEnd}))(?<body>${body})`,
  `(?<serial>${serial})${space}(?<first>${dash}|/|[._])${space}(?<type>${smallTypes}|${types})${sign}(?<body>${body})`,
  `(?<serial>${serial})${space}(?<first>${dash}|/|)${space}(?<type>${smallTypes})${sign}(?<body>${smallBodies})`,
  `(?<serial>${serial})\\s(?<type>${types})\\s(?<body>${writtenBodies})`,
  `(?<serial>${serial})${space}(?<first>${dash}|/)${space}(?<body>${unit}(?:${space}(?:${dash}|/)${space}[A-ZĐ][A-Za-zĐđ&]*\\d{0,2})*)`,
].map((form) => new RegExp(`${form}${wordEnd}`, 'uy'));
/** What stands behind the running number in all forms, and behind the figures of no day. */
const behindSerial = `(?:${space}(?:${dash}|[/._])${space}(?:[A-Za-zĐđƯư]|(?:19|20)\\d{2}${space}/)|${space}${space}(?:[A-ZĐ]|(?:${smallTypes})${sign}))`;
/** What all forms begin with: a look at it saves most of the trials. */
const start = new RegExp(`(?<![\\p{L}\\d]|\\d[/.,-])${serial}${behindSerial}`, 'uy');
/** Where a number may begin: trying only there takes a fraction of the time. */
const beginning = new RegExp(`[0-9OIl]*\\d(?=[0-9OIl]*(?:\\.\\d{3})?[a-e]?${behindSerial})`, 'g');

const typeAlone = new RegExp(`^(?:${types})$`, 'u');

/** What stands before a number without the symbol of a type: "Công văn số" 4912/UBND-NC, "Nghị định" 64-CP. */
const leadOfBare =
  /(?:công\s+văn|văn\s+bản(?:\s+thẩm\s+định)?|quy\s+chế(?:\s+phối\s+hợp)?|tờ\s+trình|công\s+điện|nghị\s+định|quyết\s+định|nghị\s+quyết|chỉ\s+thị|thông\s+tư|thông\s+báo|sắc\s+lệnh|kế\s+hoạch|báo\s+cáo|hướng\s+dẫn|pháp\s+lệnh|luật|CV)(?:\s+(?:hỏa\s+tốc|khẩn|liên\s+tịch|liên\s+ngành))?(?:\s+số)?\s*:?\s*$/iu;
const leadReach = 40;

/**
 * Finds document numbers however their separators are typed; look-alike letters and O for 0 are read inside numbers only. Numbers that
 * share the letters of the one behind them are found each: "18, 19-NQ/TW". A number without the symbol of a type is found behind the
 * name of a kind of papers, and `own` says that all of the text is known to hold numbers ("Số: 454/UBND-NC").
 */
export function findNumbers(text: string, own = false): FoundNumber[] {
  if (!/\d/.test(text)) return [];
  const latin = text.replace(cyrillic, (letter) => lookAlikes[letter] ?? letter);
  const found: FoundNumber[] = [];
  let end = 0;
  for (const { index } of latin.matchAll(beginning)) {
    const read = index < end ? null : readAt(latin, index, own);
    if (!read) continue;
    found.push(...findSharedNumbers(latin.slice(end, index), end, read.parts));
    end = read.end;
    found.push({ start: index, end, number: toCanonicalNumber(read.parts) });
  }
  return found;
}

function readAt(text: string, at: number, own: boolean): { parts: NumberParts; end: number } | null {
  start.lastIndex = at;
  if (!start.test(text)) return null;
  for (const form of forms) {
    form.lastIndex = at;
    const match = form.exec(text);
    const parts = match && toParts(match.groups ?? {});
    if (match && parts) return isLed(parts, text, at, own) ? { parts, end: at + match[0].length } : null;
  }
  return null;
}

const isLed = ({ type }: NumberParts, text: string, at: number, own: boolean): boolean =>
  type !== undefined || own || leadOfBare.test(text.slice(Math.max(0, at - leadReach), at));

function toParts({ serial = '', year, type, body, first }: Record<string, string | undefined>): NumberParts | null {
  const parts = { serial, year, type, body, slashFirst: first === '/' };
  return /\d/.test(serial) && isBody(parts) ? parts : null;
}

/** A body has two letters at least; without a type it has capitals, and is no symbol of a type (the first of "18-NQ và 19-NQ/TW"). */
function isBody({ type, body, year }: NumberParts): boolean {
  if (body === undefined) return year !== undefined;
  if (type !== undefined) return body.length > 1;
  return !typeAlone.test(body) && /^\p{Lu}{2}|^TTg|^[A-ZĐ][a-z]?[A-ZĐ]/u.test(body);
}
