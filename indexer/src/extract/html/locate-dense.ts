import type { DomElement } from './dom.ts';
import type { PageLine } from './page-line.ts';

/** Shorter lines say nothing of where the text is: menus and lists are made of them. */
const longLine = 60;
/** One line may be anything. */
const fewestLines = 2;
const notText: ReadonlySet<string> = new Set(['table', 'heading', 'caption']);
/** How much of the page's long lines stands in the element, and how much of that right in it or in its children. */
const shareOfPage = 0.95;
const shareInChildren = 0.8;

/**
 * The element whose paragraphs are nearly all the long lines of the page: then it is the article, whatever surrounds it. Null where the
 * text stands in several places; which of them is the article is then another question.
 */
export function locateDense(lines: readonly PageLine[]): DomElement | null {
  const long = lines.filter(({ text, link, kind }) => text.length >= longLine && !link && !notText.has(kind));
  if (long.length < fewestLines) return null;
  const total = lengthOf(long);
  const [[element, direct] = [null, 0]] = [...textInChildren(long)].sort(([, one], [, other]) => other - one);
  if (!element || direct < total * shareOfPage * shareInChildren) return null;
  const within = lengthOf(long.filter((line) => element.contains(line.element)));
  return within >= total * shareOfPage && direct >= within * shareInChildren ? element : null;
}

const lengthOf = (lines: readonly PageLine[]): number => lines.reduce((sum, { text }) => sum + text.length, 0);

/** How much text stands right in an element and in its children; of equals the inner one comes first. */
function textInChildren(lines: readonly PageLine[]): Map<DomElement, number> {
  const lengths = new Map<DomElement, number>();
  for (const { element, text } of lines)
    for (const holder of [element, element.parentElement])
      if (holder) lengths.set(holder, (lengths.get(holder) ?? 0) + text.length);
  return lengths;
}
