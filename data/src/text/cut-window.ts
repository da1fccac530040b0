import { kindAt, mark } from './unit-kind.ts';

/** A part of a text, in UTF-16 units, half open. */
export interface Window {
  start: number;
  end: number;
}

/** How much of a window may go before what it shows, so that it begins with a sentence or line; and when there is none. */
const reachShare = 0.4;
const leadShare = 0.2;

const space = /\s/;
const isSpace = (text: string, at: number): boolean => space.test(text.charAt(at));

/**
 * A window of at most `length` units that shows all of `shown` (which may be empty) and what is around it. It cuts no word and
 * parts no letter from its marks, but for a word that is longer than the window itself; it neither begins nor ends with a space.
 */
export function cutWindow(text: string, shown: Window, length: number): Window {
  const start = chooseStart(text, shown, length);
  return { start, end: chooseEnd(text, start, Math.max(shown.end, start), Math.max(start + length, shown.end)) };
}

/** Near the end of the text the window begins early, in order to be full; else as near before what it shows as may be. */
function chooseStart(text: string, shown: Window, length: number): number {
  const full = Math.max(0, text.length - length);
  const isNearEnd = full < shown.start;
  const first = Math.max(0, shown.end - length);
  const from = Math.max(first, Math.min(shown.start - Math.floor(length * reachShare), full));
  const sentence = sentenceStarts(text, Math.min(from, shown.start), shown.start).at(isNearEnd ? 0 : -1);
  if (sentence !== undefined) return sentence;
  return wordStartAfter(
    text,
    isNearEnd ? from : Math.max(first, shown.start - Math.floor(length * leadShare)),
    shown.start,
  );
}

const sentenceEnd = /(?:[.!?…]["”’»)]*[^\S\n]+|\s*\n)\s*(?=\S)/g;
/** TP. Hồ Chí Minh, PGS. TS. Đỗ Quang Minh: the full stop ends no sentence. */
const abbreviation = /(?:^|[^\p{L}\p{M}\p{N}])(?:\p{Lu}[\p{Lu}p]?|\p{Lu}{3}|ThS)$/u;

/** The places from `from` up to and including `to` where a sentence or a line begins. */
function sentenceStarts(text: string, from: number, to: number): number[] {
  const before = Math.max(0, from - 8);
  const part = text.slice(before, to + 1);
  const starts = [...part.matchAll(sentenceEnd)]
    .filter(
      ({ 0: end, index }) => !end.startsWith('.') || !abbreviation.test(part.slice(Math.max(0, index - 5), index)),
    )
    .map(({ 0: end, index }) => before + index + end.length);
  return [...(from === 0 ? [firstWordAfter(text, to)] : []), ...starts].filter((at) => at >= from && at <= to);
}

function firstWordAfter(text: string, limit: number): number {
  let at = 0;
  while (at < limit && isSpace(text, at)) at += 1;
  return at;
}

function wordStartAfter(text: string, from: number, limit: number): number {
  for (let at = Math.max(1, from); at < limit; at += 1)
    if (isSpace(text, at - 1) && !isSpace(text, at) && isGap(text, at)) return at;
  for (let at = from; at < limit; at += 1) if (isGap(text, at) && !isSpace(text, at)) return at;
  return limit;
}

/** The last place up to `limit`, and not before `least`, where the text may be cut: best at a space. */
function chooseEnd(text: string, start: number, least: number, limit: number): number {
  if (limit >= text.length) return withoutSpaces(text, least, text.length);
  for (let at = limit; at > least; at -= 1) if (isSpace(text, at)) return withoutSpaces(text, least, at);
  for (let at = limit; at > start && at >= least; at -= 1) if (isGap(text, at)) return withoutSpaces(text, least, at);
  return least > start ? least : wholeCharacters(text, start, limit);
}

function withoutSpaces(text: string, least: number, end: number): number {
  let at = end;
  while (at > least && isSpace(text, at - 1)) at -= 1;
  return at;
}

/** Whether a text may be cut before the unit at a place: not inside a word, before a mark, or between surrogates. */
function isGap(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const next = kindAt(text, at);
  return next !== mark && !(next > mark && kindAt(text, at - 1) >= mark) && !isSecondHalf(text, at);
}

const secondHalf = /[\uDC00-\uDFFF]/;
const isSecondHalf = (text: string, at: number): boolean =>
  secondHalf.test(text.charAt(at)) && (text.codePointAt(at - 1) ?? 0) > 0xffff;

function wholeCharacters(text: string, start: number, limit: number): number {
  for (let at = limit; at > start; at -= 1) if (kindAt(text, at) !== mark && !isSecondHalf(text, at)) return at;
  return limit;
}
