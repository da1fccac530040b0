import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { readLegacy } from '@tra-cuu/data/text/legacy/read-legacy';
import { repairDamage } from '@tra-cuu/data/text/legacy/repair-damage';

type Repairs = NonNullable<ExtractedArticle['reading']['repairs']>;

/** A text in Unicode, the charset that most of it came in, and what was damaged in it. */
export interface LegacyText {
  text: string;
  charset: string;
  repairs: Repairs;
}

/** Reads a text of which no font is known: what reads only in a legacy charset is converted, and damage repaired. */
export function readLegacyText(text: string): LegacyText {
  const { text: converted, charset } = readLegacy(text);
  const { text: repaired, repairs } = repairDamage(converted);
  return { text: repaired, charset, repairs: [...repairs] };
}

/** Between texts that are read together; no document has it. */
const separator = '\u001E';

/** Reads texts that belong together as one, so that each is judged by all; they stand in their order. */
export function readTogether<Read extends { text: string }>(
  texts: readonly string[],
  read: (text: string) => Read,
): { texts: string[]; read: Omit<Read, 'text'> } {
  const { text, ...rest } = read(texts.join(separator));
  const apart = text.split(separator);
  return { texts: texts.map((before, at) => apart[at] ?? before), read: rest };
}

/** The same article, read as `readLegacyText` reads a text. */
export function readLegacyArticle(article: ExtractedArticle): ExtractedArticle {
  const printed = [article.title, ...article.blocks.map((block) => block.text)];
  const { texts, read } = readTogether(printed, readLegacyText);
  const [title = article.title, ...blocks] = texts;
  return {
    ...article,
    title,
    blocks: article.blocks.map((block, at) => ({ ...block, text: blocks[at] ?? block.text })),
    reading: {
      ...article.reading,
      ...(read.charset !== 'unicode' && { charset: read.charset }),
      ...(read.repairs.length > 0 && { repairs: read.repairs }),
    },
  };
}
