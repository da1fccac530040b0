import { type DomDocument, type DomElement, namesOf, tagOf } from './dom.ts';

/** The fonts that a page sets by selectors of one element, class or id: "p.msonormal", ".vn", "#bai", "td". */
export type StyleFonts = ReadonlyMap<string, string>;

const simple = /^[a-z0-9]*(?:[.#][\w-]+)?$/;
const family = /(?:^|[;\s])font(?:-family)?\s*:\s*([^;]+)/i;
const quoted = /["']([^"']+)["']/;
/** Of "font: bold 12pt .VnTime, serif": what stands before the name of the font. */
const beforeName =
  /^(?:(?:normal|bold|bolder|lighter|italic|oblique|small-caps|[\d.]+(?:pt|px|em|%)?(?:\/[\d.]+\w*)?)\s+)+/i;

/** The font that a declaration of styles names first; undefined where it names none. */
export function fontOfStyle(style: string): string | undefined {
  const declared = family.exec(style)?.[1];
  if (declared === undefined) return undefined;
  const [first = ''] = declared.split(',');
  return (quoted.exec(first)?.[1] ?? first.trim().replace(beforeName, '')).trim();
}

/** The fonts of the <style> elements of a page; of a selector with several parts the last one counts. */
export function readStyleFonts(document: DomDocument): StyleFonts {
  const fonts = new Map<string, string>();
  for (const style of document.querySelectorAll('style')) addRules(style.textContent ?? '', fonts);
  return fonts;
}

function addRules(css: string, fonts: Map<string, string>): void {
  let from = 0;
  for (let open = css.indexOf('{'); open >= 0; open = css.indexOf('{', from)) {
    const close = css.indexOf('}', open);
    const font = fontOfStyle(css.slice(open + 1, close < 0 ? undefined : close));
    if (font !== undefined) for (const selector of lastParts(css.slice(from, open))) fonts.set(selector, font);
    if (close < 0) return;
    from = close + 1;
  }
}

const lastParts = (selectors: string): string[] =>
  selectors
    .split(',')
    .map(
      (selector) =>
        selector
          .trim()
          .toLowerCase()
          .split(/[\s>]+/)
          .at(-1) ?? '',
    )
    .filter((selector) => selector !== '' && simple.test(selector));

/** The font that an element sets: by its own style, its face, the page's styles; undefined where it inherits one. */
export function fontOfElement(element: DomElement, fonts: StyleFonts): string | undefined {
  const own = fontOfStyle(element.getAttribute('style') ?? '') ?? faceOf(element);
  if (own !== undefined || fonts.size === 0) return own;
  const tag = tagOf(element);
  const named = namesOf(element).flatMap((name) => [`${tag}.${name}`, `.${name}`, `#${name}`]);
  return [...named, tag].map((selector) => fonts.get(selector)).find((font) => font !== undefined);
}

const faceOf = (element: DomElement): string | undefined => {
  const face = element.getAttribute('face')?.split(',')[0]?.trim();
  return face === '' ? undefined : face;
};
