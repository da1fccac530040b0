import { parseHTML } from 'linkedom';
import { UnreadableError } from '../unreadable-error.ts';

/** Elements nested deeper than this are no page that was made to be read, and would exhaust the stack. */
const maxDepth = 500;
const tag = /<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/gi;
const unclosed = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td tr th dt dd option'.split(' '),
);

/** Parses a page. Scripts are never run. Throws UnreadableError where it is nested too deeply. */
export function parseHtml(html: string): Document {
  refuseDeep(html);
  const source = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(source).document;
}

function refuseDeep(html: string): void {
  let depth = 0;
  for (const [, closing, name = '', selfClosing] of html.matchAll(tag)) {
    if (selfClosing || unclosed.has(name.toLowerCase())) continue;
    depth += closing ? -1 : 1;
    if (depth > maxDepth) throw new UnreadableError('too-deep', `has elements nested more than ${maxDepth} deep`);
  }
}
