import type { Block } from '@tra-cuu/data/article/article';
import { fold } from '@tra-cuu/data/text/fold';
import { readRecord } from './paper-record.ts';

/** A line of a paper with the index of its block. */
export interface HeadLine {
  text: string;
  block: number;
}

const party = 'ĐẢNG (?:CỘNG SẢN|LAO ĐỘNG) VIỆT NAM';
const state = 'CỘNG\\s+H(?:ÒA|OÀ|ÕA|OA)\\s+X[ÃÀà]\\s*HỘI\\s+CHỦ\\s+NGH(?:ĨA|IÃ)\\s+VIỆT\\s+NAM';
const motto = 'Độc\\s+lập\\s*[-–—.]?\\s*Tự\\s+do\\s*[-–—.]?\\s*Hạnh\\s+phúc';
/**
 * What stands on the right of a head, without accents: recognition damages them ("ĐÀNG CỘNG SẢN VIỆT NAM"). Before 1976 it was Đảng Lao
 * động Việt Nam, and Việt Nam Dân chủ Cộng hòa.
 */
const right =
  /^(?:[dđ]ang (?:cong san|lao dong) viet nam|dang cong san dong duong|cong h[oa]{2} xa ?hoi chu nghia viet nam|(?:nuoc )?viet nam dan chu cong h[oa]{2}|cong h[oa]{2} mien nam viet nam|doc lap\W*tu do\W*hanh phuc|doan (?:tncs|thanh nien cong san|tn cong san) ho chi minh)[^a-z]*$/;
const columns = new RegExp(
  `(?<=[\\p{L}\\d*.-])\\s+(?=${party}(?!\\p{L})|${state}|${motto})|(?<=${party}|${state}|${motto}|^Đảng Cộng sản Việt Nam)\\s*(?=\\S)`,
  'gu',
);
const mottoAnywhere = new RegExp(motto, 'giu');
const rules = /(?:[-_–—=~]{3,}|\*{2,}|(?<=^|\s)\*(?=\s|$))/gu;
/** One of these stands in each of what parts the columns: most lines have none. */
const sideOfHead = /ĐẢNG|CỘNG|^Đảng|[Đđ][Ộộ][Cc]\s/u;
/** What comes first is looked at first: looking back from each letter takes long. */
const ownNumber = /(?=Số\s?:?\s*(?:\d|[.…_]{2,}|[-/]))(?<=[\s\p{Lu}])/gu;
const nameOfPlace =
  "(?:(?:TP|Tp)\\.?\\s?)?(?:\\p{Lu}['’]?\\p{Ll}[\\p{L}'’]*(?:(?:\\s|\\s?-\\s?)\\p{Lu}['’]?\\p{Ll}*[\\p{L}'’]*){0,5}|\\p{Lu}+(?:\\s\\p{Lu}+){0,4})";
/** "Vị Thanh, ngày 6 tháng 4 năm 2011", wherever the columns of a head have run together. */
const commaAndDay = /,\s*(?:hồi\s[\d\sa-zờgiúpht:]{3,16})?(?:ngày|NGÀY)/u;
const placeAndDay = new RegExp(
  `(?:^|(?<=[\\s*:]))${nameOfPlace},\\s*(?:hồi\\s[\\d\\sa-zờgiúpht:]{3,16})?(?:ngày|NGÀY)[\\s\\dlIO.…_/-]*(?:(?:tháng|THÁNG)[\\s\\dlIO.…_]*)?(?:(?:năm|NĂM)\\s*[\\dlIO.…_]*)?`,
  'u',
);

/** Whether a line is the name or the motto of the Party, the State or the Youth Union that heads all of their papers. */
export const isRightOfHead = (line: string): boolean => mayBeRight.test(line) && right.test(fold(line.trim()));
/** What such a line begins with, whatever recognition made of its accents. */
const mayBeRight = /^\s*[dcnvDCNV\u0080-\uFFFF]/;

/** An abstract may be as long as a sentence, and stand before the text. */
const linesBehindProse = 3;

/**
 * The first lines of blocks, up to the running text, with columns that have run together taken apart. The record of a paper is left out.
 */
export function toHeadLines(blocks: readonly Block[]): HeadLine[] {
  const lines: HeadLine[] = [];
  let prose = 0;
  for (const [block, { kind, text }] of blocks.entries()) {
    if (kind === 'table' && readRecord(text).length > 0) continue;
    for (const line of splitLines(text)) {
      lines.push({ text: line, block });
      if (prose > 0 || isProse(line)) prose += 1;
      if (prose > linesBehindProse) return lines;
    }
  }
  return lines;
}

/** Where a line or a column ends. */
const ends = /[\n\t]|\s\|\s|[^\S\n]{3,}/u;

/** The lines of a text: its own, and what was one beside the other in the columns of a head. */
export function splitLines(text: string): string[] {
  if (!ends.test(text) && !joint.test(text)) return text.trim() === '' ? [] : [text.trim()];
  return joinNumbers(
    text
      .split(ends)
      .flatMap((line) => splitColumns(line).split('\n'))
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
}

/** The State's name where capitals were lost, at the end of a line that is none of running text. */
const stateInSmall = /\s(?=cộng h(?:òa|oà) xã hội chủ nghĩa việt nam\s*$)(?<=^.{3,60}\s)/iu;
const shortLine = 100;

/** What may have run together with the line before it; most lines have none of it. */
const joint = /[-_–—=~*]{2}|\*|CỘNG|LAO ĐỘNG|[Cc]ộng (?:sản|h[òo][àa])|[ĐđÐ]ộc\s+[Ll]ập|Số|ngày|NGÀY/u;

function splitColumns(line: string): string {
  if (!joint.test(line)) return line;
  const ruled = (line.length < shortLine ? line.replace(stateInSmall, '\n') : line).replace(rules, '\n');
  const apart = (sideOfHead.test(ruled) ? splitSides(ruled) : ruled).replace(ownNumber, '\n');
  return apart.split('\n').map(splitPlace).join('\n');
}

const splitSides = (line: string): string =>
  line.replace(columns, '\n').replace(mottoAnywhere, (words) => `\n${words}\n`);

/** A place with its day is cut out of a line that begins with the paper's number or in capitals, or with it. */
function splitPlace(line: string): string {
  const match = commaAndDay.test(line) ? placeAndDay.exec(line) : null;
  if (!match || !(match.index === 0 || /^\s*Số/u.test(line) || isCapitals(line.slice(0, match.index)))) return line;
  const end = match.index + match[0].length;
  return [line.slice(0, match.index), match[0], line.slice(end)].join('\n');
}

/** "Số:" whose number stands in a line of its own below. */
function joinNumbers(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && /^Số\s*:?$/u.test(last)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** Whether a line is in capitals throughout. */
export const isCapitals = (line: string): boolean =>
  !/[a-z]/.test(line) && /\p{Lu}/u.test(line) && line === line.toUpperCase();

/** Words of a sentence, at least. */
const twelveWords = /^\S*(?:\s+\S+){10}\s/;

/** Whether a line is a sentence of running text: no title, no name and no line of a head. */
export const isProse = (line: string): boolean =>
  twelveWords.test(line) &&
  !isCapitals(line) &&
  (/[.;:,…]["”]?$/u.test(line) || /[\p{Ll}\d)][.;]\s+\p{Lu}/u.test(line));
