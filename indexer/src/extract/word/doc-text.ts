import WordExtractor from 'word-extractor';
import { UnreadableError } from '../unreadable-error.ts';

/** The text of an old Word document (.doc): a paragraph a line, the cells of a row apart by tabs, notes at the end. */
export async function toDocText(bytes: Buffer): Promise<string> {
  try {
    const document = await new WordExtractor().extract(bytes);
    return [document.getBody(), document.getTextboxes(), document.getFootnotes(), document.getEndnotes()]
      .filter((part) => part.trim() !== '')
      .join('\n');
  } catch (error) {
    const message = 'is no whole Word document (.doc): open it in Word and save it anew';
    throw new UnreadableError('broken', message, { cause: error });
  }
}
