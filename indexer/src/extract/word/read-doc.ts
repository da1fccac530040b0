import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { readLegacyText } from '../legacy/read-legacy-text.ts';
import type { OfficeSource } from '../paper/office-source.ts';
import { readOfficeLines } from '../paper/read-office-lines.ts';
import { readRtf } from '../rtf/read-rtf.ts';
import { toDocText } from './doc-text.ts';
import { readDocx } from './read-docx.ts';

/** What Word also writes and opens under the name of .doc, by how it begins. */
function otherKind(bytes: Buffer): ((source: OfficeSource) => Promise<ExtractedArticle>) | null {
  const start = bytes.subarray(0, 8).toString('latin1');
  if (start.startsWith('{\\rtf')) return readRtf;
  return start.startsWith('PK\x03\x04') ? readDocx : null;
}

/**
 * Reads an old Word document (.doc). Its fonts are not known: which letters are legacy ones is told by how they read. Throws
 * UnreadableError: `broken`, `no-text`.
 */
export async function readDoc({ bytes, ...source }: OfficeSource): Promise<ExtractedArticle> {
  const other = otherKind(bytes);
  if (other) return other({ bytes, ...source });
  const { text, ...read } = readLegacyText(await toDocText(bytes));
  return readOfficeLines(text, { ...source, ...read, method: 'doc' });
}
