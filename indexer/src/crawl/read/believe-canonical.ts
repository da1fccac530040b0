import { fold } from '@tra-cuu/data/text/fold';

/** A slug of fewer words than this may be that of a list. */
const minWordsOfSlug = 4;
const minDigits = 2;
/** The share of a title that a slug made of it has at least: long ones are cut. */
const minShareOfTitle = 0.5;

/**
 * Whether a page may be known by the address that it declares as its own. Templates that declare the home page, a list or a script's bare name
 * for all their pages are common, so the two addresses must have the article's mark in common: its number, its slug, or its title as a slug.
 */
export function isPlausibleCanonical(canonical: string, url: string, title: string): boolean {
  const [declared, own] = [new URL(canonical), new URL(url)];
  const path = decode(declared.pathname);
  if (path === '/' && declared.search === '') return false;
  const ownPath = decode(own.pathname);
  const [declaredAddress, ownAddress] = [path + decode(declared.search), ownPath + decode(own.search)];
  if (ownAddress === declaredAddress) return true;
  const slug = slugOf(path);
  if (slug.split('-').length >= minWordsOfSlug && (slug === slugOf(ownPath) || isSlugOf(slug, title))) return true;
  const number = lastNumberOf(declaredAddress);
  return number.length >= minDigits && number === lastNumberOf(ownAddress);
}

function isSlugOf(slug: string, title: string): boolean {
  const whole = toSlug(title);
  return whole.includes(slug) && slug.length >= whole.length * minShareOfTitle;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).toLowerCase();
  } catch {
    return text.toLowerCase();
  }
}

/** The words of an address's last part, without its extension and its number. */
const slugOf = (path: string): string =>
  toSlug((path.split('/').filter(Boolean).at(-1) ?? '').replace(/\.\w{2,5}$/, '')).replace(
    /^\d+-|-[a-z]{0,4}\d+$/g,
    '',
  );

const toSlug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The number that is most likely the article's: numbers of dates are not. Empty where there is none. */
const lastNumberOf = (address: string): string =>
  (address.replace(/(?:19|20)\d{2}[-/]\d{1,2}(?:[-/]\d{1,2})?(?=[-/]|$)/g, '').match(/\d+/g) ?? []).at(-1) ?? '';
