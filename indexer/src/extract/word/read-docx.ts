import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { toArticleBlocks } from '../html/article-blocks.ts';
import type { PageLine } from '../html/page-line.ts';
import { readPageLines } from '../html/page-lines.ts';
import { parsePage } from '../html/parse-page.ts';
import { readTogether } from '../legacy/read-legacy-text.ts';
import { createRunReader } from '../legacy/run-reader.ts';
import type { OfficeSource } from '../paper/office-source.ts';
import { isHeading } from '../paper/paper-blocks.ts';
import type { PaperPart } from '../paper/paper-part.ts';
import { toOfficeArticle } from '../paper/to-article.ts';
import { toDocxHtml } from './docx-html.ts';

/** Reads a Word document (.docx). Throws UnreadableError: `broken`, `no-text`. */
export async function readDocx({ bytes, ...source }: OfficeSource): Promise<ExtractedArticle> {
  const runs = createRunReader();
  const html = await toDocxHtml(bytes, (text, font) => runs.read(text, font) ?? text);
  const printed = readPageLines(parsePage(html).body);
  const { texts, read } = readTogether(
    printed.map((line) => line.text),
    runs.finish,
  );
  const lines = printed.map((line, at) => asHeading({ ...line, text: texts[at] ?? line.text }));
  return toOfficeArticle({
    ...source,
    parts: lines.map(toPart),
    toBlocks: (without) => toArticleBlocks(lines.filter((_, at) => at !== without)),
    ...{ ...read, method: 'docx' },
  });
}

/** Offices number their headings and set them in capitals; few of them use Word's styles. */
function asHeading(line: PageLine): PageLine {
  const part = toPart(line);
  return line.kind === 'paragraph' && part.kind === 'paragraph' && isHeading(part)
    ? { ...line, kind: 'heading' }
    : line;
}

const toPart = ({ kind, text, align }: PageLine): PaperPart =>
  kind === 'table' ? { kind: 'table', text } : { kind: 'paragraph', text, lines: [], centred: align === 'center' };
