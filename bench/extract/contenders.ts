import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { parseHTML } from 'linkedom';
import type { Page } from './read-pages.ts';

export interface Contender {
  name: string;
  /** Reads a page; how many characters of text it found, 0 where it found none. */
  read(page: Page): number;
}

interface Article {
  blocks: readonly { text: string }[];
}

/** The indexer as it was built: no package may import another but data. */
async function importBuilt<Module>(path: string): Promise<Module> {
  const url = new URL(`../../indexer/dist/${path}`, import.meta.url);
  if (!existsSync(fileURLToPath(url))) throw new Error(`${fileURLToPath(url)} is missing: run npm run build`);
  return import(url.href);
}

/** Ours: the article out of the page, and people, bodies, days and numbers out of the article. */
export async function ours(): Promise<Contender> {
  const { extractText } = await importBuilt<{ extractText: (source: object) => Article }>('extract/extract-text.js');
  const { annotate } = await importBuilt<{ annotate: (article: Article, vocabulary: object) => object }>(
    'annotate/annotate.js',
  );
  const vocabulary = readVocabulary();
  return {
    name: 'extract + annotate',
    read: ({ name, bytes }) => {
      const article = orNull(() => extractText({ bytes, mediaType: 'text/html', name }));
      if (!article) return 0;
      annotate(article, vocabulary);
      return article.blocks.reduce((sum, { text }) => sum + text.length, 0);
    },
  };
}

/** Readability on linkedom, as both come. */
export const readability: Contender = {
  name: 'Readability + linkedom',
  read: ({ bytes }) => {
    const { document } = parseHTML(bytes.toString('utf8'));
    return orNull(() => new Readability(document as never).parse())?.textContent?.trim().length ?? 0;
  },
};

/** A page that cannot be read counts as one without text: the fixtures have a page of frames, and Readability throws on some. */
function orNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}
