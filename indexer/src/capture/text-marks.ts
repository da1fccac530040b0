import type { TextMarks } from '@tra-cuu/data/archive/print-store';
import { sha256Of } from '@tra-cuu/data/archive/sha256-of';
import type { Article } from '@tra-cuu/data/article/article';
import { toTextPrint } from '@tra-cuu/data/text/text-print';

/** What tells the text of an article from others: all that a reader sees of it, whatever page it stands on. */
export function toTextMarks({ title, summary, blocks, publishedOn, document }: Article): TextMarks {
  const texts = [title, summary ?? '', ...blocks.map(({ text }) => text)];
  const seen = [...texts.map((text) => text.replace(/\s+/g, ' ').trim()), publishedOn?.date, document?.number];
  return { digest: sha256Of(JSON.stringify(seen)), print: toTextPrint(texts) };
}
