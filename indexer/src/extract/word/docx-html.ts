import mammoth from 'mammoth';
import { UnreadableError } from '../unreadable-error.ts';

/** A piece of a Word document as mammoth has it; a run has the font that its text is set in. */
export interface DocxElement {
  type: string;
  children?: DocxElement[];
  font?: string | null;
  value?: string;
}

/** Reads the text of a run that is set in a font. */
export type ReadRun = (text: string, font: string | null) => string;

/** The page that a Word document (.docx) is as HTML, images left out. Throws UnreadableError `broken` for what is no such document. */
export async function toDocxHtml(bytes: Buffer, readRun: ReadRun): Promise<string> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: bytes },
      {
        transformDocument: (document: DocxElement) => withTexts(document, null, readRun),
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
        externalFileAccess: false,
      },
    );
    return value;
  } catch (error) {
    const message = 'is no whole Word document (.docx): open it in Word and save it anew';
    throw new UnreadableError('broken', message, { cause: error });
  }
}

function withTexts(element: DocxElement, font: string | null, readRun: ReadRun): DocxElement {
  if (element.type === 'text') return { ...element, value: readRun(element.value ?? '', font) };
  if (!element.children) return element;
  const within = element.type === 'run' ? (element.font ?? null) : font;
  return { ...element, children: element.children.map((child) => withTexts(child, within, readRun)) };
}
