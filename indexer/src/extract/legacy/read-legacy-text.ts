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

/** Between the texts of an article; no document has it. */
const separator = '\u001E';

/** The same article, read as `readLegacyText` reads a text. */
export function readLegacyArticle(article: ExtractedArticle): ExtractedArticle {
  const printed = [article.title, ...article.blocks.map((block) => block.text)];
  const { text, charset, repairs } = readLegacyText(printed.join(separator));
  const [title = article.title, ...texts] = text.split(separator);
  return {
    ...article,
    title,
    blocks: article.blocks.map((block, at) => ({ ...block, text: texts[at] ?? block.text })),
    reading: {
      ...article.reading,
      ...(charset !== 'unicode' && { charset }),
      ...(repairs.length > 0 && { repairs }),
    },
  };
}
