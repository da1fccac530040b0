import type { SiteRules } from '../../crawl/sites/site.ts';
import { UnreadableError } from '../unreadable-error.ts';
import type { DomDocument } from './dom.ts';

/** Throws UnreadableError `bad-selector` where a selector among the rules of a site is none in CSS: no page can be read by them. */
export function checkSelectors(document: DomDocument, { name, selectors }: SiteRules): void {
  for (const selector of Object.values(selectors).flat()) {
    try {
      document.querySelector(selector);
    } catch (error) {
      const message = `cannot be read by the rules of the site ${name}: "${selector}" is no CSS selector, correct it in the site's file`;
      throw new UnreadableError('bad-selector', message, { cause: error });
    }
  }
}
