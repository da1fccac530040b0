import { type CheerioAPI, load } from 'cheerio';

/** Letters that the running text of an article has at least. The summaries in a list stand each in a box of its own. */
const minLetters = 220;
/** What is enough where the page says itself that it is an article: many templates say so of every page. */
const minLettersOfDeclared = 120;
const minLettersOfParagraph = 40;
/** The share of a paragraph that may be links. */
const maxLinkShare = 0.3;
const surroundings = 'script, style, noscript, template, nav, header, footer, aside, select, option, textarea, button';
/** Elements that are part of a line, wherever they are closed. */
const inline = new Set(
  'a abbr b bdi big cite code em font i label mark o:p q s small span strike strong sub sup tt u'.split(' '),
);

/**
 * Whether a page reads as an article, for sites whose description does not say which addresses are: whether one element holds running text, in
 * paragraphs or in lines. Lists, forms and home pages do not.
 */
export function readsAsArticle(html: string): boolean {
  const page = load(html);
  const isDeclared = declaresArticle(page);
  page(surroundings).remove();
  const lettersOf = new Map<unknown, number>();
  for (const { holder, letters } of paragraphsOf(page)) lettersOf.set(holder, (lettersOf.get(holder) ?? 0) + letters);
  const most = Math.max(0, ...lettersOf.values());
  return most >= minLetters || (isDeclared && most >= minLettersOfDeclared);
}

function declaresArticle(page: CheerioAPI): boolean {
  if (/^article$/i.test(page('meta[property="og:type"]').attr('content')?.trim() ?? '')) return true;
  if (page('[itemprop=articleBody]').length === 1) return true;
  const scripts = page('script[type="application/ld+json"]').text();
  return /"@type"\s*:\s*\[?\s*"(?:News|Blog|Scholarly)?(?:Article|Posting|Legislation)"/.test(scripts);
}

type Element = ReturnType<typeof elementsOf>[number];
type Node = Element['children'][number];
const elementsOf = (page: CheerioAPI) => page.root().find('body, body *').toArray();

/** A run of text between two blocks or line breaks. */
interface Run {
  letters: number;
  ofLinks: number;
}

/** The paragraphs of a page, each with the element that holds it and its neighbours. */
function* paragraphsOf(page: CheerioAPI): Generator<{ holder: unknown; letters: number }> {
  for (const element of elementsOf(page)) {
    if (isInline(element)) continue;
    const runs = runsOf(element);
    const [only, ...others] = runs;
    const holder = only && others.length === 0 && !hasBlocks(element) ? element.parent : element;
    for (const { letters, ofLinks } of runs)
      if (letters >= minLettersOfParagraph && ofLinks <= letters * maxLinkShare) yield { holder, letters };
  }
}

const isInline = (node: Node): boolean => node.type === 'tag' && inline.has(node.tagName);
const hasBlocks = (element: Element): boolean =>
  element.children.some(
    (child) => child.type === 'tag' && (isInline(child) ? hasBlocks(child) : child.tagName !== 'br'),
  );

/** The runs of text of an element outside of the blocks in it. */
function runsOf(element: Element): Run[] {
  const runs: Run[] = [];
  let run: Run = { letters: 0, ofLinks: 0 };
  const end = (): void => {
    if (run.letters > 0) runs.push(run);
    run = { letters: 0, ofLinks: 0 };
  };
  const walk = (node: Node, inLink: boolean): void => {
    if (node.type === 'text') {
      const letters = node.data.replace(/\s+/g, ' ').trim().length;
      run.letters += letters;
      if (inLink) run.ofLinks += letters;
    } else if (node.type === 'tag' && isInline(node)) {
      for (const child of node.children) walk(child, inLink || node.tagName === 'a');
    } else if (node.type === 'tag') end();
  };
  for (const child of element.children) walk(child, false);
  end();
  return runs;
}
