import type { PagePicture } from './page-picture.ts';
import type { RecognizedLine } from './recognized-line.ts';
import { type Recognition, recognize } from './recognizer.ts';
import { turnPicture } from './turn-picture.ts';

/** Upside down, words are read with a third of the certainty that they have upright. */
const surelyUpright = 0.6;
/** Words of fewer letters are as high as they are wide. */
const lettersOfWideWord = 4;

/** What was recognised, and the picture turned upright. */
export interface UprightRecognition extends Recognition {
  upright: PagePicture;
}

/**
 * Recognises a picture that may lie sideways or upside down, as pages do that were put into a scanner so: the lines are placed as in the
 * picture turned upright. The engine reads lines that go up or down the page, but places them there.
 */
export async function recognizeUpright(picture: PagePicture): Promise<UprightRecognition> {
  const asItLies = await recognize(picture.bytes);
  if (asItLies.confidence >= surelyUpright) return levelled(picture, asItLies);
  const overturned = turnPicture(picture, 2);
  const turned = await recognize(overturned.bytes);
  return turned.confidence > asItLies.confidence ? levelled(overturned, turned) : levelled(picture, asItLies);
}

/** A picture whose top is at its right is read where it is turned back. */
async function levelled(picture: PagePicture, recognition: Recognition): Promise<UprightRecognition> {
  if (!isSideways(recognition.lines)) return { ...recognition, upright: picture };
  const turned = turnPicture(picture, 3);
  return { ...(await recognize(turned.bytes)), upright: turned };
}

function isSideways(lines: readonly RecognizedLine[]): boolean {
  const words = lines.flatMap((line) => line.words).filter(({ text }) => text.length >= lettersOfWideWord);
  const high = words.filter(({ bbox: { x0, y0, x1, y1 } }) => y1 - y0 > x1 - x0).length;
  return high > words.length / 2;
}
