import { findNumbers } from './find-numbers.ts';
import { isProse, isRightOfHead } from './head-lines.ts';
import type { LocatedHead } from './locate-head.ts';
import { readAbstract } from './read-abstract.ts';
import type { PaperRecord } from './read-paper-record.ts';
import { readPlaceAndDay } from './read-place-and-day.ts';

/** What a paper is about: by its head, then by its record, then by the title of its page behind the paper's number. */
export function readSubject(head: LocatedHead | null, record: PaperRecord, title: string): string | undefined {
  return (head && ofHead(head)) ?? record.get('abstract') ?? ofTitle(title);
}

function ofHead({ lines, own, kind }: LocatedHead): string | undefined {
  const regarding = ofLetter([own.rest, ...lines.slice(own.at + 1)]);
  if (!kind) return regarding;
  const below = lines.slice(kind.at + 1).filter((line) => !isOtherLine(line));
  return readAbstract(kind.rest, below) ?? regarding;
}

/** Below the kind the number, the place and the day stand at times. */
const isOtherLine = (line: string): boolean =>
  /^Số\s*:?\s*\d\S*(?:\s\S{1,12}){0,3}$/u.test(line) || readPlaceAndDay(line) !== null;

/** The abstract of a letter stands under its number, behind V/v, in short lines. */
function ofLetter(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((line) => /^(?:v\/v|về việc)(?!\p{L})/iu.test(line));
  if (at < 0) return undefined;
  const parts: string[] = [];
  for (const line of lines.slice(at)) {
    const isOver = isRightOfHead(line) || isOtherLine(line) || /^(?:kính gửi|căn cứ|thực hiện .*[,;:]$)/iu.test(line);
    if (parts.length > 0 && (isOver || isProse(line))) break;
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
