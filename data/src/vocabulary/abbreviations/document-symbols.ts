import { fold } from '../../text/fold.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type Form, isSpoken, toForm } from './forms.ts';
import { followsOn, type RowWord, standsAt } from './rows.ts';

/** A kind of document with the number it has, in the other way to write it: "Chỉ thị 05" for "05-CT/TW". */
interface NumberedKind {
  /** The words of the row that name the kind. */
  from: number;
  to: number;
  number: string;
  forms: Form[];
}

interface Symbols {
  /** The names that a symbol stands for, by its small letters. */
  party: ReadonlyMap<string, Form[]>;
  state: ReadonlyMap<string, Form[]>;
  /** The symbols of a name, by the name's first word. */
  byName: ReadonlyMap<string, { name: Form; symbols: Form[] }[]>;
}

type DocumentTypes = Vocabulary['documentTypes'];

export interface DocumentSymbols {
  /** The words, in small letters, of which one stands where anything is read. */
  starts: readonly string[];
  /** The kind that is named at a place of a row, if a number says that it is one. */
  readAt(row: readonly RowWord[], at: number): NumberedKind | null;
}

/** Reads the symbols of documents where a number says that they are such. */
export function createDocumentSymbols(types: DocumentTypes): DocumentSymbols {
  const symbols = { party: toNames(types.party), state: toNames(types.state), byName: toSymbols(types) };
  return {
    starts: [symbols.party, symbols.state, symbols.byName].flatMap((map) => [...map.keys()]),
    readAt: (row, at) => readSymbol(symbols, row, at) ?? readName(symbols, row, at),
  };
}

function toNames(types: DocumentTypes['party']): Map<string, Form[]> {
  const names = new Map<string, Form[]>();
  for (const { symbol, name } of types) {
    if (symbol === undefined || symbol.length < 2) continue;
    const key = toForm(symbol).words[0]?.exact ?? '';
    names.set(key, [...(names.get(key) ?? []), toForm(name)]);
  }
  return names;
}

function toSymbols({ party, state }: DocumentTypes): Symbols['byName'] {
  const byName = new Map<string, { name: Form; symbols: Form[] }[]>();
  for (const name of new Set([...party, ...state].map((type) => type.name))) {
    const own = [...party, ...state].flatMap((type) => (type.name === name && type.symbol ? [type.symbol] : []));
    const form = toForm(name);
    const first = form.words[0]?.exact ?? '';
    const symbols = [...new Set(own)].filter((symbol) => symbol.length > 1).map(toForm);
    byName.set(first, [...(byName.get(first) ?? []), { name: form, symbols }]);
  }
  return byName;
}

const digits = /^\d{1,5}$/;
const year = /^(?:19|20)\d\d$/;
const sign = /^\s?[-–/.]\s?$/;
const partyBody = /(?:TW|TƯ|TU|ĐU|ĐUK|HU)$/;

/** "05-CT/TW", "30/2020/NĐ-CP", "CT 05", "QĐ số 12". The symbol's names are those of the Party or of the State. */
function readSymbol({ party, state }: Symbols, row: readonly RowWord[], at: number): NumberedKind | null {
  const word = row[at];
  if (!word || !isBig(word)) return null;
  const names = namesOf(party, word) ?? namesOf(state, word);
  if (!names) return null;
  const number = numberBefore(row, at);
  if (number === null) {
    const next = numberBehind(row, at + 1);
    const forms = (namesOf(state, word) ?? names).filter((name) => next?.isSaid || !slip.test(name.text));
    return next && { from: at, to: at + 1, number: next.number, forms };
  }
  const forms = namesOf(isOfParty(row, at) ? party : state, word) ?? names;
  return { from: at, to: at + 1, number: number.number, forms: isNamed(forms, row, number.at) ? [] : forms };
}

/** "QĐ" typed as "qd" is one too, but not what is a word without accents: "đa" is no ĐA. */
function namesOf(names: ReadonlyMap<string, Form[]>, word: RowWord): Form[] | undefined {
  if (!word.typed) return names.get(word.exact);
  if (isSpoken(word.exact)) return undefined;
  return names.get(word.exact) ?? [...names].find(([symbol]) => fold(symbol) === word.exact)?.[1];
}

const isBig = ({ printed, typed }: RowWord): boolean =>
  typed || (printed[0] !== undefined && printed[0] !== printed[0].toLowerCase());

const isOfParty = (row: readonly RowWord[], at: number): boolean =>
  /[-–]/.test(row[at]?.gap ?? '') || partyBody.test(row[at + 1]?.printed.toUpperCase() ?? '');

/** The number in front of a symbol that a body follows: 05 of "05-CT/TW", 30 of "30/2020/NĐ-CP". */
function numberBefore(row: readonly RowWord[], at: number): { number: string; at: number } | null {
  const [second, first, symbol, body] = [row[at - 2], row[at - 1], row[at], row[at + 1]];
  if (!first || !symbol || !body || !digits.test(first.exact) || !isJoined(symbol) || !isJoined(body)) return null;
  if (!isBig(body) || digits.test(body.exact)) return null;
  const ofYear = year.test(first.exact) && isJoined(first) && second && digits.test(second.exact);
  return ofYear ? { number: second.exact, at: at - 2 } : { number: first.exact, at: at - 1 };
}

const isJoined = (word: RowWord): boolean => word.typed || sign.test(word.gap);

/** Slips and letters are not cited by their number alone: "PC 45" is an office of the police. */
const slip = /^(?:Phiếu|Giấy) /;

/** The number that begins at `at`, "05" or "số 05", and where it ends. */
function numberBehind(row: readonly RowWord[], at: number): { number: string; to: number; isSaid: boolean } | null {
  const [first, second] = [row[at], row[at + 1]];
  if (first?.gap.trim() !== '') return null;
  if (digits.test(first.exact) && !isAmount(row, at)) return { number: first.exact, to: at + 1, isSaid: false };
  const said = first.exact === 'số' && second !== undefined && digits.test(second.exact) && second.gap.trim() === '';
  return said ? { number: second.exact, to: at + 2, isSaid: true } : null;
}

/** "Kế hoạch 15 năm", "thông báo 4 việc", "báo cáo 2015": amounts and years, though not "Nghị quyết 18 năm 2017". */
function isAmount(row: readonly RowWord[], at: number): boolean {
  const number = row[at]?.exact ?? '';
  if (number.length < 2 || year.test(number)) return true;
  return units.has(row[at + 1]?.exact ?? '') && !digits.test(row[at + 2]?.exact ?? '');
}

const units = new Set('năm tháng ngày tuần giờ phút đồng triệu tỉ điểm phần người lần bước nội'.split(' '));

/**
 * Whether the kind is printed in front of the number: "Quy định 37-QĐ/TW", and whatever stands before "số", for it may be a
 * kind of another name ("Cáo trạng số 08/CT-VKSTC").
 */
function isNamed(forms: readonly Form[], row: readonly RowWord[], numberAt: number): boolean {
  if (row[numberAt - 1]?.exact === 'số') return numberAt > 1 && followsOn(row[numberAt - 1]);
  return forms.some((form) => standsAt(row, numberAt - form.words.length, form));
}

/** "Chỉ thị số 05", with no symbol behind the number. */
function readName({ byName }: Symbols, row: readonly RowWord[], at: number): NumberedKind | null {
  for (const { name, symbols } of byName.get(row[at]?.exact ?? '') ?? []) {
    if (!standsAt(row, at, name)) continue;
    const to = at + name.words.length;
    const behind = numberBehind(row, to);
    if (!behind) continue;
    const printed = symbols.some((symbol) => standsAt([...row.slice(behind.to, behind.to + 1)], 0, symbol));
    const forms = printed ? [] : symbols.filter((symbol) => !symbol.wordLike);
    return { from: at, to, number: behind.number, forms };
  }
  return null;
}
