import type { TextRun } from '../pdf/text-run.ts';
import { mendForm } from './mend-form.ts';

/** What was mended: letters as they were recognised, as they were meant, in how many places. */
export type Mended = { from: string; to: string; count: number }[];

/** The kinds of papers as their numbers name them (Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP, annex III). */
const symbols =
  'NQ|CT|KL|QC|QĐ|QyĐ|TT|HD|TB|TC|BC|KH|QH|CTr|Ctr|ĐA|PA|DA|TTr|CV|BB|NĐ|TTLT|VBHN|HĐ|CĐ|GUQ|GM|GGT|PC|SY|TrS|SL|NQLT';
const digit = '[\\dOoQlI|]';
/** A number of a paper: its digits, its year in papers that make law, its kind, its body. */
const paperNumber = new RegExp(
  `(?<![\\p{L}\\d])(${digit}{1,5})((?:/(?:19|20)\\d\\d)?\\s?[-–/]\\s?(?:${symbols}))(?=[-–/\\s]|$)((?:\\s?[-–/]\\s?\\p{Lu}[\\p{Lu}\\d]*(?!\\p{L}))?)`,
  'gu',
);
const day = new RegExp(`(?<=ngày\\s)(${digit}{1,2})(\\s+tháng\\s+)(${digit}{1,2})(\\s+năm\\s+)(${digit}{4})`, 'giu');
/** The number of a National Assembly in its papers' symbols: "QHI15". */
const assembly = /(?<=QH)[Il|](?=1\d(?!\d))/g;
/** A slash that stands between figures. */
const slash = /(?<=\d)⁄(?=\d)/g;
const likeDigits: Readonly<Record<string, string>> = { O: '0', o: '0', Q: '0', l: '1', I: '1', '|': '1' };
/** Grave, acute, tilde, hook and dot: bodies are named by letters without a tone, which Ư and Đ are too. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Before a line's first word or behind its last, where a fold, a rule or the edge of a seal left it. */
const dirt = /^[_~^|„\\]+\s*(?=[\p{L}\d])|(?<=[\p{L}\d])[_~^|\\]+$/gu;

/**
 * Mends what recognition is known to mistake, and only where nothing else can be meant: letters among the digits of a paper's number or a
 * day, tones in the symbol of its body, dirt before a line, and the lines that a paper's form prescribes. No word is corrected.
 */
export function mendRecognized(runs: readonly TextRun[]): { runs: TextRun[]; mended: Mended } {
  const counts = new Map<string, Mended[number]>();
  const note = (from: string, to: string): string => {
    const key = `${from} ${to}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else if (from !== to) counts.set(key, { from, to, count: 1 });
    return to;
  };
  const mended = runs.map((run) => ({ ...run, text: mendLine(run.text, note) }));
  return { runs: mended, mended: [...counts.values()] };
}

type Note = (from: string, to: string) => string;

function mendLine(text: string, note: Note): string {
  const mended = mendNumbers(clean(text, note), note);
  return note(mended, mendForm(mended));
}

const clean = (text: string, note: Note): string => text.replace(dirt, (found) => note(found.trim(), ''));

const mendNumbers = (text: string, note: Note): string =>
  text
    .replace(slash, (found) => note(found, '/'))
    .replace(assembly, (found) => note(found, ''))
    .replace(paperNumber, (_, number: string, kind: string, body: string) => {
      return `${toDigits(number, note)}${kind}${withoutTones(body, note)}`;
    })
    .replace(day, (_, of: string, month: string, inMonth: string, year: string, inYear: string) =>
      [toDigits(of, note), month, toDigits(inMonth, note), year, toDigits(inYear, note)].join(''),
    );

/** Letters are digits only beside digits: "OI-QĐ" may be anything. */
const toDigits = (number: string, note: Note): string =>
  /\d/.test(number) ? number.replace(/\D/g, (letter) => note(letter, likeDigits[letter] ?? letter)) : number;

function withoutTones(body: string, note: Note): string {
  const plain = body.normalize('NFD').replace(tones, '').normalize('NFC');
  return plain === body ? body : note(body, plain);
}
