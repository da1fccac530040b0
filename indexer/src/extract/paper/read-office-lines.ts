import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { toBlocks } from './paper-blocks.ts';
import { toTextParts } from './text-parts.ts';
import { type OfficeText, toOfficeArticle } from './to-article.ts';

/** Reads a text whose lines are paragraphs, and whose rows of tables have their cells apart by tabs. */
export function readOfficeLines(text: string, about: Omit<OfficeText, 'parts' | 'toBlocks'>): ExtractedArticle {
  const parts = toTextParts(text.normalize('NFC'));
  return toOfficeArticle({
    ...about,
    parts,
    toBlocks: (without) => toBlocks(parts.filter((_, at) => at !== without)),
  });
}
