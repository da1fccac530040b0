import type { ShownReading } from '@tra-cuu/data/contract/article';

/** A page whose letters were recognised with less certainty has words that are wrong. */
export const leastSure = 0.7;
/** Of a text that was not recognised: below it the text of the page could not be told from what stands around it, or is damaged. */
const leastSureOfText = 0.5;

/** Whether the text may well have errors. What was corrected by hand has none. */
export function isDoubtful({ recognized, corrected, confidence, method }: ShownReading): boolean {
  const unsure = recognized.some((page) => page.confidence < leastSure && !corrected.includes(page.page));
  return unsure || (method !== 'text' && recognized.length === 0 && confidence < leastSureOfText);
}
