import { endsSentence } from '../printed-text.ts';

const longestLine = 200;
/** Words and signs that no title ends in: the line was wrapped there. */
const open =
  /(?:[,–-]|(?:^|\s)(?:của|và|về|cho|đối với|trong|theo|tại|các|những|với|từ|đến|giữa|do|bằng|số|ngày|thi hành))$/iu;

/** Words that no title begins with, in capitals too. */
const joins = /^(?:của|và|cho|đối với|trong|theo|thuộc|trên địa bàn)\s/iu;

/**
 * Whether a line is the rest of a title that was wrapped at the end of the line above: it begins small, or the line above stops in the
 * middle. A stop, or a line that begins something else, ends a title.
 */
export function titleGoesOn(above: string, line: string): boolean {
  if (line.length > longestLine || (endsSentence(above) && !open.test(above)) || !/\p{L}/u.test(line)) return false;
  return /^["“(]?\p{Ll}/u.test(line) || joins.test(line) || open.test(above);
}
