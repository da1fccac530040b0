import type { DomDocument } from './dom.ts';

const ofElement = /<html\b[^>]*?\s(?:xml:)?lang\s*=\s*["']?([\w-]+)/i;
const declaredWithin = 8192;
/** Letters that no other language is written with, ơ and ư and what has two marks. */
const vietnameseLetter = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
/** Running Vietnamese has them in a sixth of its letters; names of places in a foreign text are few. */
const vietnameseShare = 0.08;

/**
 * The language that a page says it is in, as a BCP 47 tag: <html lang>, Open Graph's locale, Content-Language. Templates made abroad say
 * "en" of everything: a language other than Vietnamese is not believed of a text that is Vietnamese. Undefined where none is left.
 */
export function readLanguage(document: DomDocument, html: string, text: string): string | undefined {
  const declared = [
    ofElement.exec(html.slice(0, declaredWithin))?.[1],
    contentOf(document, 'meta[property="og:locale"]'),
    contentOf(document, 'meta[http-equiv=content-language]'),
    contentOf(document, 'meta[http-equiv=Content-Language]'),
  ];
  const tags = declared.map(toTag).filter((tag) => tag !== undefined);
  return tags.find((tag) => /^vi\b/.test(tag) || !isVietnamese(text));
}

const contentOf = (document: DomDocument, selector: string): string | undefined =>
  document.querySelector(selector)?.getAttribute('content') ?? undefined;

/** The tag in its canonical form ("vi_VN" is vi-VN); undefined for what is none, as templates leave it ("{{lang}}", "xx"). */
function toTag(declared: string | undefined): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales((declared ?? '').trim().replaceAll('_', '-'));
    return tag === undefined || /^(?:und|xx|root)\b/.test(tag) ? undefined : tag;
  } catch {
    return undefined;
  }
}

const isVietnamese = (text: string): boolean =>
  (text.match(vietnameseLetter)?.length ?? 0) > text.replace(/\P{L}+/gu, '').length * vietnameseShare;
