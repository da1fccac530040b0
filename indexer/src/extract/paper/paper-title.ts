import { fold } from '@tra-cuu/data/text/fold';
import { isOfSignature } from '../byline.ts';
import { endsSentence } from '../printed-text.ts';
import { parseDateLine, parsePlaceAndDay } from '../published-line.ts';
import { beginsAnew, isInCapitals } from './line-sign.ts';
import type { PaperPart, Paragraph } from './paper-part.ts';
import { isPaperType, paperTypeOf } from './paper-type.ts';

/** The title, and the part of the text that is nothing else (-1 where it is read from text that stays). */
export interface PaperTitle {
  title: string;
  part: number;
  /** Whether it is that of an official paper. */
  isPaper: boolean;
}

const partsOfHead = 30;
const partsBeforeTitle = 8;
const longestTitle = 300;
const longestAbstract = 1000;
const shortestTitle = 6;
/** What follows the head of a paper: on what it rests, and who decides. */
const afterHead = /^(?:căn cứ|theo đề nghị|xét |kính gửi)/iu;
const subject = /^(?:v\/v|về việc)\s*:?\s/iu;
const ofHead =
  /^(?:cộng h(?:òa|oà) xã hội|độc lập\s*[-–]|đảng cộng sản việt nam|(?:luật |nghị quyết )?số\s*:|kính gửi|nơi nhận)/iu;

/**
 * The title of a paper, the kind and what it is about, in the letters printed; or the subject of a letter (V/v …); or the first line
 * that reads as a title. Null where there is none.
 */
export function findTitle(parts: readonly PaperPart[]): PaperTitle | null {
  const head = parts.slice(0, partsOfHead);
  return titleOfPaper(head) ?? subjectOfLetter(head) ?? titleLine(parts.slice(0, partsBeforeTitle));
}

function titleOfPaper(head: readonly PaperPart[]): PaperTitle | null {
  for (const [at, part] of head.entries()) {
    if (part.kind !== 'paragraph') continue;
    if (isPaperType(part.text) && isInHead(part)) {
      const about = head[at + 1];
      const isAbout = about?.kind === 'paragraph' && about.text.length <= longestAbstract && !isAfterHead(about.text);
      return { title: isAbout ? `${part.text} ${about.text}` : part.text, part: -1, isPaper: true };
    }
    if (isTitleInOneLine(part) && !ofHead.test(part.text))
      return { title: withNext(part, head[at + 1]), part: -1, isPaper: true };
    if (isAfterHead(part.text)) return null;
  }
  return null;
}

const isAfterHead = (text: string): boolean => afterHead.test(text) || text.length > longestAbstract;

/** A kind stands in the middle, or in capitals; in running text it is neither. */
const isInHead = ({ text, centred }: Paragraph): boolean => isInCapitals(text) || (centred && !endsSentence(text));

/** The kind and what it is about in one paragraph; the kind at least is in capitals, or all of it stands in the middle. */
const isTitleInOneLine = (part: Paragraph): boolean => {
  const type = paperTypeOf(part.text);
  return type !== null && (isInCapitals(type) || isInHead(part));
};

/** A title of capitals goes on in the small letters below it where it does not say what it is about. */
const withNext = (part: Paragraph, next: PaperPart | undefined): string =>
  next?.kind === 'paragraph' && next.centred && subject.test(next.text)
    ? `${part.text} ${next.text}`
    : titleWithin(part);

/** The title alone, where nothing but a capital tells it from the text that begins in the next line. */
function titleWithin({ text, lines }: Paragraph): string {
  if (text.length <= longestTitle) return text;
  const end = lines.findIndex((line, at) => at > 0 && /^\p{Lu}/u.test(line.text));
  return lines
    .slice(0, end < 0 ? 1 : end)
    .map((line) => line.text)
    .join(' ');
}

function subjectOfLetter(head: readonly PaperPart[]): PaperTitle | null {
  const found = head.find(({ text }) => subject.test(text) && text.length <= longestTitle);
  return found ? { title: found.text, part: -1, isPaper: true } : null;
}

/** The first line that stands out or is one sentence without its stop; a paper's head and dates are passed by. */
function titleLine(parts: readonly PaperPart[]): PaperTitle | null {
  const usual = Math.max(
    ...parts.slice(1).flatMap((part) => (part.kind === 'paragraph' ? (part.lines[0]?.size ?? 0) : [])),
  );
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'paragraph' || part.text.length > longestTitle) break;
    if (!readsAsTitle(part.text)) continue;
    const standsOut = part.centred || isInCapitals(part.text) || (part.lines[0]?.size ?? 0) > usual * 1.1;
    if (standsOut || (at === 0 && !endsSentence(part.text))) return { title: part.text, part: at, isPaper: false };
  }
  return null;
}

const readsAsTitle = (text: string): boolean =>
  fold(text).replace(/[^\p{L}]/gu, '').length >= shortestTitle &&
  !ofHead.test(text) &&
  !beginsAnew(text) &&
  !isOfSignature(text) &&
  parseDateLine(text) === null &&
  parsePlaceAndDay(text) === null;
