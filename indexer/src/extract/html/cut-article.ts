import { endsArticle, isFurniture } from '../furniture.ts';
import type { PageLine } from './page-line.ts';

const longLine = 80;
/** So many links in a row are a list of other articles. */
const manyLinks = 3;

/**
 * The lines of an article without what a page puts among and after them: buttons, counters, lists of links. After a
 * heading such as "Các tin khác" nothing more is the article's, unless the heading has its links and text goes on.
 */
export function cutArticle(lines: readonly PageLine[]): PageLine[] {
  const kept: PageLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    const links = countLinks(lines, endsArticle(line.text) ? at + 1 : at);
    if (endsArticle(line.text)) {
      const begun = kept.some(({ text }) => text.length >= longLine);
      if (begun && !goesOn(lines, at + 1, links)) break;
      at += 1 + links;
    } else if (links >= manyLinks) at += links;
    else {
      if (!isFurniture(line.text)) kept.push(line);
      at += 1;
    }
  }
  return kept;
}

function countLinks(lines: readonly PageLine[], from: number): number {
  const end = lines.slice(from).findIndex(({ link, text }) => !link && !isFurniture(text));
  return end < 0 ? lines.length - from : end;
}

/** Whether the article goes on after a heading and its links: an inset, as newspapers have them. */
function goesOn(lines: readonly PageLine[], from: number, links: number): boolean {
  const rest = lines.slice(from + links);
  const end = rest.findIndex(({ text }) => endsArticle(text));
  const next = end < 0 ? rest : rest.slice(0, end);
  return links > 0 && next.some(({ text, link }) => !link && text.length >= longLine);
}
