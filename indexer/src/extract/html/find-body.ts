import { Readability } from '@mozilla/readability';
import { type RichBlock, toBlocks } from './to-blocks.ts';

/** An article shorter than this is looked for with less doubt. In letters. */
const shortArticle = 250;

/** The blocks of the article and how its place in the page was found. */
export interface FoundBody {
  blocks: RichBlock[];
  method: string;
}

/**
 * Finds the article in a page: by the site's selectors, else by Readability. `parse` gives a tree of its own each time, since
 * Readability takes the one it is given apart.
 */
export function findBody(parse: () => Document, selectors: readonly string[], removed: readonly string[]): FoundBody {
  const ruled = parse();
  for (const selector of removed) for (const element of ruled.querySelectorAll(selector)) element.remove();
  for (const selector of selectors) {
    const element = ruled.querySelector(selector);
    const blocks = element ? toBlocks(element) : [];
    if (blocks.length > 0) return { blocks, method: `rule: ${selector}` };
  }
  const readable = new Readability<Node>(ruled, { charThreshold: shortArticle, serializer: (node) => node }).parse();
  const blocks = readable?.content ? toBlocks(readable.content) : [];
  if (blocks.length > 0) return { blocks, method: 'readability' };
  const body = parse().querySelector('body');
  return { blocks: body ? toBlocks(body) : [], method: 'whole page' };
}
