import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { readLegacyText } from '../legacy/read-legacy-text.ts';
import type { OfficeSource } from '../paper/office-source.ts';
import { readOfficeLines } from '../paper/read-office-lines.ts';
import { toDocText } from './doc-text.ts';

/**
 * Reads an old Word document (.doc). Its fonts are not known: which letters are legacy ones is told by how they read. Throws
 * UnreadableError: `broken`, `no-text`.
 */
export async function readDoc({ bytes, ...source }: OfficeSource): Promise<ExtractedArticle> {
  const { text, ...read } = readLegacyText(await toDocText(bytes));
  return readOfficeLines(text, { ...source, ...read, method: 'doc' });
}
