import { fold } from '@tra-cuu/data/text/fold';
import { findNumbers } from './find-numbers.ts';
import { isCapitals } from './head-lines.ts';
import type { PaperTypes } from './paper-types.ts';

/** The line that names the kind of a paper, and what else stands in it: who issues it, what it is about. */
export interface TypeLine {
  at: number;
  type: string;
  rest: string;
}

/**
 * The kind that a line names: "CHỈ THỊ" alone in its line in any letters ("QUYẾT ĐỊNH:" too, and "K ÉT LUẬN", whose letters have come
 * apart in recognition), or in capitals before the rest of it ("HƯỚNG DẪN tuyên truyền …", "THÔNG BÁO KẾT LUẬN"), or in small letters before what it is about
 * or whose it is ("Thông báo về việc …", "Nghị định của Chính phủ").
 */
export function readTypeLine(line: string, at: number, { names }: PaperTypes): TypeLine | null {
  const text = line.replace(/^[\s*"“-]+/, '');
  const folded = fold(text);
  const alone = folded.replace(/[^a-z]/g, '');
  const whole = names.find((type) => type.folded.replaceAll(' ', '') === alone);
  if (whole && text.length < whole.name.length * 2) return { at, type: whole.name, rest: '' };
  const begun = names.find(
    (type) =>
      folded.startsWith(type.folded) &&
      (isTypeInCapitals(text, type.name.length) || isTitle.test(text.slice(type.name.length))),
  );
  return begun ? { at, type: begun.name, rest: restOf(text.slice(begun.name.length)) } : null;
}

/** Legal databases print the number beside the kind, which is nothing that the paper is about: "QUYẾT ĐỊNH 15/2019/QĐ-UBND". */
function restOf(text: string): string {
  const rest = text.trim();
  const [number] = /^(?:số\s*:?\s*)?\d/iu.test(rest) ? findNumbers(rest, true) : [];
  return number !== undefined && number.end === rest.length ? '' : rest;
}

/** In small letters a kind is followed by what the paper is about, or by whose it is and nothing else. */
const isTitle = /^\s+(?:(?:về|v\/v)(?!\p{L})|của(?:\s[\p{L}-]+){1,9}$)/iu;

/** The name is in capitals and ends there; a capital with small letters may be glued to it: "QUYẾT ĐỊNHVề việc". */
function isTypeInCapitals(text: string, length: number): boolean {
  const next = text.slice(length, length + 2);
  return isCapitals(text.slice(0, length)) && (!/^\p{L}/u.test(next) || /^\p{Lu}\p{Ll}/u.test(next));
}

/** The kind that a text begins with, in any letters: that of a title or of a row of a record. */
export function typeAtStart(text: string, { names }: PaperTypes): string | undefined {
  const folded = fold(text).trim();
  return names.find((type) => folded.startsWith(type.folded) && !/^[a-z]/.test(folded.slice(type.folded.length)))?.name;
}
