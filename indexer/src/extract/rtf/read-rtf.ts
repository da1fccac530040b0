import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { createRunReader } from '../legacy/run-reader.ts';
import type { OfficeSource } from '../paper/office-source.ts';
import { readOfficeLines } from '../paper/read-office-lines.ts';
import { toRtfText } from './rtf-text.ts';

/** Reads an RTF document, each run by its font. Throws UnreadableError: `broken`, `no-text`. */
export async function readRtf({ bytes, ...source }: OfficeSource): Promise<ExtractedArticle> {
  const runs = createRunReader();
  const { text, ...read } = runs.finish(await toRtfText(bytes, runs.read));
  return readOfficeLines(text, { ...source, ...read, method: 'rtf' });
}
