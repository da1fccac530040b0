import { fold } from '@tra-cuu/data/text/fold';
import type { TextRun } from '../pdf/text-run.ts';
import { findShapes, type Ink, type InkShape, medianOf, toInk } from './ink-shapes.ts';
import type { PagePicture } from './page-picture.ts';
import { recognizeLine } from './recognizer.ts';

const pointsPerMillimetre = 72 / 25.4;
/** A stamp of secrecy is a frame of 20 to 40 by 8 millimetres (Thông tư 24/2020/TT-BCA); leaning and smudged it takes more room. */
const [narrowest, widest] = [13, 60];
const [lowest, highest] = [4, 28];
/** Of its box: a frame is hollow. */
const mostInk = 0.35;
/** Stamps stand in the head: in the upper half of a page. */
const headOfPage = 0.5;
/** More frames than this are a form. */
const mostFrames = 8;
/** Letters of a stamp, a leg of its frame read as one more. */
const mark = /^[li]?(?:(toi|tuyet))?mat[li]?$/;

/**
 * The marks of secrecy that are stamped in the head of a page, as they read upright: a frame hides them from recognition, and few of them
 * are set straight.
 */
export async function findStamps(picture: PagePicture, page: number): Promise<TextRun[]> {
  const ink = toInk(picture, headOfPage);
  const frames = findShapes(ink).filter((shape) => isFrame(shape, picture.pixelsPerPoint));
  if (frames.length > mostFrames) return [];
  const stamps: TextRun[] = [];
  for (const frame of frames) {
    const text = toMark(await recognizeLine(cutOut(picture, frame, ink).bytes));
    if (text !== null) stamps.push(toRun(text, frame, picture.pixelsPerPoint, page));
  }
  return stamps;
}

function isFrame({ left, top, right, bottom, dots }: InkShape, pixelsPerPoint: number): boolean {
  const dotsPerMillimetre = (pixelsPerPoint * pointsPerMillimetre) / 2;
  const [width, height] = [right - left + 1, bottom - top + 1];
  const isSize = (length: number, least: number, most: number): boolean =>
    length >= least * dotsPerMillimetre && length <= most * dotsPerMillimetre;
  return isSize(width, narrowest, widest) && isSize(height, lowest, highest) && dots.length < width * height * mostInk;
}

/** The inside of a frame, turned level, on clean paper of the frame's size. */
function cutOut(picture: PagePicture, frame: InkShape, ink: Ink): PagePicture {
  const shades = picture.bytes.subarray(picture.bytes.length - picture.width * picture.height);
  const paper = medianOf(shades);
  const [width, height] = [(frame.right - frame.left + 1) * 2, (frame.bottom - frame.top + 1) * 2];
  const head = Buffer.from(`P5 ${width} ${height} 255\n`, 'latin1');
  const bytes = new Uint8Array(head.length + width * height).fill(paper);
  bytes.set(head);
  const isOfFrame = widened(frame, ink.width);
  const angle = angleOf(frame, ink.width);
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const [middle, centre] = [frame.left + frame.right + 1, frame.top + frame.bottom + 1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [right, down] = [x - width / 2, y - height / 2];
      const fromX = Math.round(middle + right * cosine - down * sine);
      const fromY = Math.round(centre + right * sine + down * cosine);
      const isInside =
        fromX >= frame.left * 2 && fromX <= frame.right * 2 && fromY >= frame.top * 2 && fromY <= frame.bottom * 2;
      if (!isInside || isOfFrame.has((fromY >> 1) * ink.width + (fromX >> 1))) continue;
      bytes[head.length + y * width + x] = shades[fromY * picture.width + fromX] ?? paper;
    }
  }
  return { bytes, width, height, pixelsPerPoint: picture.pixelsPerPoint };
}

/** The dots of a frame and those beside them: its blurred edge. */
const widened = ({ dots }: InkShape, width: number): ReadonlySet<number> =>
  new Set(dots.flatMap((at) => [at, at - 1, at + 1, at - width, at + width]));

/** How a frame leans, clockwise in radians: the rise of its upper edge between its first and its last third. */
function angleOf({ left, right, dots }: InkShape, width: number): number {
  const tops = new Map<number, number>();
  for (const at of dots) {
    const [x, y] = [at % width, Math.floor(at / width)];
    tops.set(x, Math.min(tops.get(x) ?? y, y));
  }
  const columns = [0.3, 0.4, 0.6, 0.7].map((share) => Math.round(left + (right - left) * share));
  const [a = 0, b = 0, c = 0, d = 0] = columns.map((x) => tops.get(x) ?? 0);
  return Math.atan((c + d - a - b) / 2 / ((right - left) * 0.3));
}

function toMark(text: string): string | null {
  const found = mark.exec(fold(text).replace(/\P{L}/gu, ''));
  if (!found) return null;
  return { toi: 'TỐI MẬT', tuyet: 'TUYỆT MẬT' }[found[1] ?? ''] ?? 'MẬT';
}

function toRun(text: string, frame: InkShape, pixelsPerPoint: number, page: number): TextRun {
  const toPoints = (dots: number): number => (dots * 2) / pixelsPerPoint;
  const [y, height] = [toPoints(frame.bottom), toPoints(frame.bottom - frame.top)];
  return { text, left: toPoints(frame.left), right: toPoints(frame.right), y, size: height / 2, page };
}
