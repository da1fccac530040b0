import { findNumbers } from './find-numbers.ts';
import { isProse, isRightOfHead } from './head-lines.ts';
import type { LocatedHead } from './locate-head.ts';
import { namesWhoDecides, readAbstract } from './read-abstract.ts';
import type { PaperRecord } from './read-paper-record.ts';
import { readPlaceAndDay } from './read-place-and-day.ts';

/** What a paper is about: by its head, then by its record, then by the title of its page behind the paper's number. */
export function readSubject(head: LocatedHead | null, record: PaperRecord, title: string): string | undefined {
  return (head && ofHead(head)) ?? record.get('abstract') ?? ofTitle(title);
}

function ofHead({ lines, own, kind }: LocatedHead): string | undefined {
  const regarding = ofLetter([own.rest, ...lines.slice(own.at + 1)]);
  if (!kind) return regarding;
  const isNumberBelow = own.at > kind.at && own.number !== null;
  const below = lines.slice(Math.max(kind.at, isNumberBelow ? own.at : 0) + 1).filter((line) => !isOtherLine(line));
  const rest = isNumberBelow ? own.rest.replace(day, '') : kind.rest;
  return readAbstract(rest, below) ?? regarding;
}

/** Between the number and the abstract: "SỐ 110/2004/NĐ-CP NGÀY 08 THÁNG 4 NĂM 2004 VỀ CÔNG TÁC VĂN THƯ". */
const day = /^[\s,.;(]*ngày\s+[\d/.-]+\s*(?:tháng\s+\d+\s+năm\s+\d+)?[\s,.;)]*/iu;

/** Below the kind the number, the place and the day stand at times. */
const isOtherLine = (line: string): boolean =>
  /^Số\s*:?\s*\d\S*(?:\s\S{1,12}){0,3}$/u.test(line) || readPlaceAndDay(line) !== null;

/** The abstract of a letter stands under its number, behind V/v, in short lines. */
function ofLetter(printed: readonly string[]): string | undefined {
  const lines = printed.map((line) => line.replace(day, ''));
  const at = lines.findIndex((line) => /^(?:v\/v|về)(?!\p{L})/iu.test(line));
  if (at < 0) return undefined;
  const parts: string[] = [];
  for (const line of lines.slice(at)) {
    const isOver = isRightOfHead(line) || isOtherLine(line) || /^(?:kính gửi|căn cứ|thực hiện .*[,;:]$)/iu.test(line);
    if (parts.length > 0 && (isOver || isProse(line) || namesWhoDecides(line) || parts.at(-1)?.endsWith('.'))) break;
    parts.push(line);
  }
  return parts.join(' ').replace(/[\s./]+$/, '');
}

/** "Thông tư số 12/2021/TT-BTC về phí" is about phí: the title of a page that has no more than the paper's record. */
function ofTitle(title: string): string | undefined {
  const [number] = findNumbers(title);
  const rest = number ? title.slice(number.end).replace(/^[\s,.:–-]*(?:ngày\s+[\d/.-]+\s*)?/u, '') : '';
  return rest.length > 5 ? rest : undefined;
}
