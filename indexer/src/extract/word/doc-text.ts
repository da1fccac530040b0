import WordExtractor, { type WordDocument } from 'word-extractor';
import { UnreadableError } from '../unreadable-error.ts';

/**
 * The text of an old Word document (.doc): a paragraph a line, the cells of a row apart by tabs; notes, and what its running heads and
 * feet say beside page numbers ("Mẫu MĐ-1"), at the end. What was deleted with tracked changes is not in it.
 */
export async function toDocText(bytes: Buffer): Promise<string> {
  try {
    const document = await new WordExtractor().extract(bytes);
    return [
      document.getBody(),
      document.getTextboxes(),
      document.getFootnotes(),
      document.getEndnotes(),
      running(document),
    ]
      .filter((part) => part.trim() !== '')
      .join('\n');
  } catch (error) {
    const message = 'is no whole Word document (.doc): open it in Word and save it anew';
    throw new UnreadableError('broken', message, { cause: error });
  }
}

/** The lines of heads and feet that have letters, each once: every section repeats them. */
function running(document: WordDocument): string {
  const lines = document
    .getHeaders()
    .split(/\r\n?|[\n\v]/)
    .map((line) => line.trim());
  return [...new Set(lines)].filter((line) => /\p{L}/u.test(line)).join('\n');
}
