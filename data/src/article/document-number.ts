import { fold } from '../text/fold.ts';
import { foldedSyllables } from '../text/syllable.ts';
import { invisible } from '../text/words.ts';

/** A document number in a typed text: its place in UTF-16 units, half open, and its key. */
export interface TypedNumber {
  start: number;
  end: number;
  /** As `toNumberKey` gives it. */
  key: string;
}

/** Letters of Cyrillic that look like Latin ones and stand in typed numbers. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [...'АВСЕНКМОРТХавсенкмортх'].map((letter, at) => [letter, 'ABCEHKMOPTXabcehkmoptx'[at] ?? letter]),
);
const toLatin = (text: string): string =>
  text.replace(/[АВСЕНКМОРТХавсенкмортх]/g, (letter) => lookAlikes[letter] ?? letter);

const invisibleCharacters = new RegExp(`[${invisible}]`, 'g');
const lead = /^(?:[^a-z0-9]*so(?![a-z]))+/i;
const serialAtStart = /^[^A-Za-z0-9]*(?<serial>[1-9]\d?\.\d{3}(?!\d)|[0-9OolI]*[0-9][0-9OolI]*)/;
const yearAtStart = /^[^A-Za-z0-9]*(?<year>[1lI]9[0-9OolI]{2}|2[0Oo][0-9OolI]{2})(?![A-Za-z0-9])/;

/**
 * One key for every spelling of one number: words in small letters without accents, a space between two. "05-CT/TW", "Số: 05 – ct/TW",
 * "05CT/T.Ư" and "5/CT-TW" are all "5 ct tw"; "30/2020/NĐ-CP" is "30 2020 nd cp". Leading zeros of the running number say nothing, O
 * and l in it are 0 and 1. The key of a key is itself; a text without letters and digits has the empty one.
 */
export function toNumberKey(number: string): string {
  const text = toBareLetters(number).replace(lead, '');
  const serial = serialAtStart.exec(text);
  const afterSerial = text.slice(serial?.[0].length ?? 0);
  const year = serial && yearAtStart.exec(afterSerial);
  const words = afterSerial.slice(year?.[0].length ?? 0).toLowerCase();
  const digits = [serial?.groups?.serial, year?.groups?.year].flatMap((part) => part ?? []).map(toDigits);
  return [...digits, ...(words.match(/\d+|[a-z]+\d*/g) ?? [])].join(' ');
}

const toDigits = (part: string): string =>
  part
    .replaceAll('.', '')
    .replace(/[Oo]/g, '0')
    .replace(/[Il]/g, '1')
    .replace(/^0+(?=\d)/, '');

/**
 * Latin letters without marks, in the case typed: a small l is a 1 where a capital one is Luật. T.Ư and TƯ are the Centre, TW, and are
 * read before Ư becomes the U of TU, the province.
 */
const toBareLetters = (text: string): string =>
  toLatin(text.replace(invisibleCharacters, '').normalize('NFC'))
    .replace(/T(?:\s?\.\s?)?Ư/giu, 'TW')
    .replace(/T\s?\.\s?([UW])/giu, 'T$1')
    .replace(/[đĐðÐ]/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');

const dash = '-\\u2010-\\u2015\\u2212';
const space = '[\\t \\u00A0\\u2000-\\u200A\\u202F\\u3000]';
const separator = `(?:${space}{0,2}[${dash}/]${space}{0,2}|${space}{1,3}|\\.)`;
const letter = '[A-Za-zĐđÐðƯư\\u031B]';
const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';
const serial = '(?:[1-9]\\d?\\.\\d{3}(?!\\d)|[0-9OolI]{1,5})';
const year = '(?:19|20)\\d{2}(?!\\d)';

/** Where a number may begin: not inside a word, and not behind what makes a date, a range or a time of it ("25/7", "10:30"). */
const candidate = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_${invisible}])(?<!\\p{N}[${dash}/.,:])(?=[OolI]{0,4}\\d)`, 'gu');
const withSymbol = new RegExp(
  `(?<serial>${serial})(?<beforeYear>${separator}${year})?(?<first>${separator}?)(?<symbol>[A-Za-zĐđÐð]{1,5})(?<second>${separator})` +
    `(?<body>(?:${letter}{0,9}[Tt]\\.[ƯưUuWw]\\u031B?|${letter}{2,10})\\d{0,2})${wordEnd}`,
  'uy',
);
/** Laws and resolutions of the National Assembly have its term where others have their symbol: 33/2024/QH15. */
const ofAssembly = new RegExp(`${serial}${separator}${year}${separator}(?:ubtv)?qh\\d{1,2}${wordEnd}`, 'iuy');
const nextBody = new RegExp(`[${dash}](?<body>${letter}{2,10})${wordEnd}`, 'uy');

/**
 * The document numbers in a typed text, in order and without overlap. `symbols` are the symbols of document types in small letters
 * without accents (ct, nq, ctr). A slash or dash before the body makes a number in any letters; with spaces alone ("05 ct tw") the body
 * must be no Vietnamese word, or stand in capitals. Dates, ranges and telephone numbers are none.
 */
export function findNumbers(text: string, symbols: Pick<ReadonlySet<string>, 'has'>): TypedNumber[] {
  const latin = toLatin(text);
  const numbers: TypedNumber[] = [];
  for (const { index: start } of latin.matchAll(candidate)) {
    if (start < (numbers.at(-1)?.end ?? 0)) continue;
    const end = endOfNumber(latin, start, symbols);
    if (end !== null) numbers.push({ start, end, key: toNumberKey(latin.slice(start, end)) });
  }
  return numbers;
}

function endOfNumber(text: string, start: number, symbols: Pick<ReadonlySet<string>, 'has'>): number | null {
  const assembly = matchAt(ofAssembly, text, start);
  if (assembly) return start + assembly[0].length;
  const match = matchAt(withSymbol, text, start);
  if (!match || !symbols.has(fold(match.groups?.symbol ?? ''))) return null;
  if (!isNumber(match.groups ?? {}, text.slice(Math.max(0, start - contextReach), start))) return null;
  return endOfBodies(text, start + match[0].length);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Papers of several bodies name them all: 12/TTLT-BTP-BNV. */
function endOfBodies(text: string, end: number): number {
  const next = matchAt(nextBody, text, end);
  return next && isBody(next.groups?.body ?? '') ? endOfBodies(text, end + next[0].length) : end;
}

const contextReach = 24;
const joint = new RegExp(`[${dash}/]`);
const tightJoint = new RegExp(`/|^[${dash}]$`);
const month = /^(?:0?[1-9]|1[0-2])$/;
/** Behind these a number of one or two digits is a day, a month, a year or a term: "ngày 5 CT UBND tỉnh". */
const countsTime = /(?:^|[^\p{L}])(?:ngay|thang|nam|khoa)\s+$/u;
const telephoneOrRange = new RegExp(`\\d[ .]\\d+[ .]$|\\d\\s?[${dash}]\\s?$`);
/** Bodies whose symbol is a syllable as well: TU, ĐU, HU, QU, ThU. */
const syllabicBodies = new Set(['tu', 'du', 'hu', 'qu', 'thu']);

function isNumber(parts: Record<string, string | undefined>, before: string): boolean {
  const { serial = '', beforeYear, first = '', symbol = '', second = '', body = '' } = parts;
  if (tightJoint.test(second)) return true;
  const joined = joint.test(first);
  if (joined && syllabicBodies.has(fold(body))) return true;
  if (!isBody(body)) return false;
  if (beforeYear !== undefined) return !(joint.test(beforeYear) && month.test(serial));
  if (joined || joint.test(second)) return true;
  return symbol.length > 1 && !countsTime.test(fold(before)) && !telephoneOrRange.test(before);
}

/** Whether letters without a slash before them can be the symbol of a body. */
function isBody(body: string): boolean {
  const letters = body.replace(/[\d.]|\u031B/g, '');
  if (letters.length > 7) return false;
  return letters.replace(/[^\p{Lu}]/gu, '').length > 1 || !bareSyllables().has(fold(letters));
}

let syllables: ReadonlySet<string> | null = null;

function bareSyllables(): ReadonlySet<string> {
  syllables ??= new Set(foldedSyllables());
  return syllables;
}
