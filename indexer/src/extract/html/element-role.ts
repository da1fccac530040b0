import { type DomElement, namesOf, styleOf, tagOf } from './dom.ts';

const unseen = new Set(
  'script style noscript template title meta link base iframe object embed applet canvas audio video svg select option button input textarea label map marquee nav aside footer'.split(
    ' ',
  ),
);

const blocks = new Set(
  'address article blockquote body center caption dd details div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Whole class names or ids, or words of them between hyphens, of what surrounds an article. */
const surroundings =
  /(?:^|[-_])(?:breadcrumbs?|sidebar|share|sharing|social|addthis|related|comments?|pagination|pager|navbar|navigation|mainmenu|menu|footer|banner|advertisement|quangcao|adsense|lienquan|tinlienquan|tinkhac|tincungloai|widget|popup|modal|newsletter|subscribe|toolbar|print|rating|vote|skip-link)(?:$|[-_])/;

/** Words that put such a name on the page as a whole: "has-sidebar", "page-with-menu". */
const about =
  /^(?:has|with|no|without|is|page|layout|col|row|body|single|post|entry|article|content|main|detail)(?:[-_]|$)/;

const captions =
  /(?:^|[-_])(?:wp-caption-text|caption|captions|chuthich|chu-thich|chuthichanh|photo-?desc|img-?desc|pcaption)(?:$|[-_])/;

export const isUnseen = (element: DomElement): boolean =>
  (unseen.has(tagOf(element)) && !isByline(element)) || isHidden(element);
export const isBlock = (element: DomElement): boolean => blocks.has(tagOf(element));

/** Drupal has who wrote and when in a <footer> above the text. */
const isByline = (element: DomElement): boolean =>
  tagOf(element) === 'footer' &&
  element.nextElementSibling !== null &&
  element.parentElement !== null &&
  tagOf(element.parentElement) === 'article';

function isHidden(element: DomElement): boolean {
  if (element.hasAttribute('hidden')) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(styleOf(element));
}

/**
 * Whether the element stands around the article: menus, banners, share links, lists of other articles. Its name decides,
 * unless it holds most of the page's text (`pageLength`, in characters): then the name says something of the page.
 */
export function isSurrounding(element: DomElement, pageLength: number): boolean {
  const named = namesOf(element).some((name) => surroundings.test(name) && !about.test(name));
  const banner =
    tagOf(element) === 'header' &&
    !element.querySelector('h1,[itemprop=headline],time') &&
    !(element.closest('article') && element.querySelector('h2,h3'));
  const role = /^(?:navigation|banner|contentinfo|complementary|search)$/.test(element.getAttribute('role') ?? '');
  if (!named && !banner && !role) return false;
  return (element.textContent ?? '').length < pageLength / 2;
}

/** Whether the element is the text under an image, by its name or its class. */
export const isCaption = (element: DomElement): boolean =>
  tagOf(element) === 'figcaption' || namesOf(element).some((name) => captions.test(name));

const aligned = /text-align\s*:\s*(left|right|center|justify)/i;

/** How the element aligns its text; null where it does not say. */
export function alignmentOf(element: DomElement): string | null {
  if (tagOf(element) === 'center') return 'center';
  if (tagOf(element) === 'table') return null;
  const styled = aligned.exec(styleOf(element))?.[1];
  const named = namesOf(element).find((name) => /^(?:text-|align)?(?:center|right)$/.test(name));
  return (styled ?? element.getAttribute('align') ?? named?.replace(/^(?:text-|align)/, ''))?.toLowerCase() ?? null;
}

const boldTags = new Set(['b', 'strong', 'th']);
const italicTags = new Set(['i', 'em', 'cite']);

export const isBold = (element: DomElement): boolean =>
  boldTags.has(tagOf(element)) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(styleOf(element));
export const isItalic = (element: DomElement): boolean =>
  italicTags.has(tagOf(element)) || /font-style\s*:\s*italic/i.test(styleOf(element));
