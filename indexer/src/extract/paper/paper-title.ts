import { fold } from '@tra-cuu/data/text/fold';
import { isOfSignature } from '../byline.ts';
import { endsSentence } from '../printed-text.ts';
import { parseDateLine, parsePlaceAndDay } from '../published-line.ts';
import { beginsAnew, isInCapitals } from './line-sign.ts';
import type { PaperPart, Paragraph } from './paper-part.ts';
import { isPaperType, paperTypeOf } from './paper-type.ts';
import { titleGoesOn } from './title-goes-on.ts';

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
      const title = isAbout ? `${part.text} ${wholeAbout(part.text, head.slice(at + 1))}` : part.text;
      return { title, part: -1, isPaper: true };
    }
    if (isTitleInOneLine(part) && !ofHead.test(part.text))
      return { title: withNext(part, head.slice(at + 1)), part: -1, isPaper: true };
    if (isAfterHead(part.text)) return null;
  }
  return null;
}

/** What a paper is about, which may take several lines in the middle; who decides, named above, may follow as a line of its own. */
function wholeAbout(kind: string, parts: readonly PaperPart[]): string {
  const [first = '', ...rest] = parts.map(({ text }) => text);
  const end = rest.findIndex((text, at) => {
    const part = parts[at + 1];
    const isInMiddle = part?.kind === 'paragraph' && part.centred;
    const decides = fold(kind).includes(fold(text));
    return !isInMiddle || decides || isAfterHead(text) || beginsAnew(text) || !titleGoesOn(parts[at]?.text ?? '', text);
  });
  return [first, ...rest.slice(0, end < 0 ? undefined : end)].join(' ');
}

const isAfterHead = (text: string): boolean => afterHead.test(text) || text.length > longestAbstract;

/** A kind stands in the middle, or in capitals; in running text it is neither. */
const isInHead = ({ text, centred }: Paragraph): boolean => isInCapitals(text) || (centred && !endsSentence(text));

/** The kind and what it is about in one paragraph; the kind at least is in capitals, or all of it stands in the middle. */
const isTitleInOneLine = (part: Paragraph): boolean => {
  const type = paperTypeOf(part.text);
  return type !== null && (isInCapitals(type) || isInHead(part));
};

/** A kind and who decides, and nothing yet of what it is about: "NGHỊ ĐỊNH CỦA CHÍNH PHỦ số 114/2003/NĐ-CP". */
const ofWhom = /^\S+ \S+(?: liên tịch)? của [^,.]{3,80}$/iu;

/** A title goes on in the lines below it in the middle, where it was wrapped or does not say yet what it is about. */
function withNext(part: Paragraph, parts: readonly PaperPart[]): string {
  const [next] = parts;
  const begins = next?.kind === 'paragraph' && next.centred && !isAfterHead(next.text) && /\p{L}/u.test(next.text);
  if (begins && (subject.test(next.text) || titleGoesOn(part.text, next.text) || saysAbout(part, next)))
    return `${part.text} ${wholeAbout(part.text, parts)}`;
  return titleWithin(part);
}

const saysAbout = ({ text }: Paragraph, next: Paragraph): boolean =>
  ofWhom.test(text) && !beginsAnew(next.text) && !ofHead.test(next.text) && parsePlaceAndDay(next.text) === null;

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
