import { readRecord } from '../../annotate/document-numbers/paper-record.ts';
import { isInCapitals } from '../paper/line-sign.ts';
import type { FoundBody } from './locate-body.ts';
import type { PageLine } from './page-line.ts';

/** Lines of a page, half open. */
export interface LineRange {
  start: number;
  end: number;
}

/** How many lines before the text its head may begin. */
const linesOfHead = 14;
/** The lines of issuing bodies above the motto: a parent body and its own, each of two lines at most. */
const linesOfBodies = 4;

/** The lines of the body's element. */
export function toRange(lines: readonly PageLine[], { root }: FoundBody): LineRange {
  const within = lines.flatMap((line, number) => (root.contains(line.element) ? [number] : []));
  return { start: within[0] ?? 0, end: (within.at(-1) ?? -1) + 1 };
}

/** What every directive has above its title: its head is text. */
const mottoOfHead = /^(?:đảng cộng sản việt nam|cộng h(?:oà|òa|oa) xã hội chủ nghĩa việt nam)/imu;

/** The lines that come after the title; all of them where those before it are the head of a directive. */
export function afterTitle(lines: readonly PageLine[], { start, end }: LineRange, title: number): LineRange {
  if (title < start || title >= end) return { start, end };
  const isHead = lines.slice(start, title).some(({ text }) => mottoOfHead.test(text));
  return { start: isHead ? start : title + 1, end };
}

/** The range with the head or the record of a paper right before it, which what finds the text leaves out at times. */
export function withHead(lines: readonly PageLine[], { start, end }: LineRange, title: number): LineRange {
  const from = Math.max(title + 1, start - linesOfHead);
  const at = lines.slice(from, start).findIndex((line) => mottoOfHead.test(line.text) || isRecord(line));
  return { start: at < 0 ? start : startOfBodies(lines, from, from + at), end };
}

function startOfBodies(lines: readonly PageLine[], from: number, motto: number): number {
  const above = lines.slice(Math.max(from, motto - linesOfBodies), motto);
  const other = above.findLastIndex(({ text, link }) => link || (!isInCapitals(text) && /\p{L}/u.test(text)));
  return motto - (above.length - 1 - other);
}

/** Whether a line is the record that a portal has of a paper. */
export const isRecord = ({ kind, text }: PageLine): boolean => kind === 'table' && readRecord(text).length > 0;
