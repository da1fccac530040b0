import type { TextQuality } from './text-quality.ts';

/** Fewer letters are a line set over a scan, running heads and a signer's name apart. */
export const usableLetters = 80;
/** A page whose letters are those of its head alone, as a scan has that a machine signed or numbered. */
const lettersOfHead = 600;
/** A share of the page that is no emblem, no seal and no photograph beside a text. */
export const largePicture = 0.4;
/** Of text in which a font hides its letters, or that another recognition read badly, fewer words are words. */
const plausibleText = 0.75;
/** Text that was recognised as if it were English has fewer accents. */
const accentedText = 0.3;

/** Whether the text that a page has may be too poor; `pictures`: the share of the page that its pictures take. */
export function needsRecognition({ letters, plausible, accented }: TextQuality, pictures: number): boolean {
  if (letters < usableLetters) return pictures > 0;
  if (plausible < plausibleText) return true;
  return pictures >= largePicture && (letters < lettersOfHead || accented < accentedText);
}

/** Whether the text of a page is beyond doubt, whatever pictures it has. */
export const isSound = ({ letters, plausible, accented }: TextQuality): boolean =>
  letters >= lettersOfHead && plausible >= plausibleText && accented >= accentedText;
