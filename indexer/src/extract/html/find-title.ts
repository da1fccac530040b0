import { fold } from '@tra-cuu/data/text/fold';

const separators = /\s*(?:::+|\||»|«|›)\s*|\s+[-–—]\s+/;
/** "Bản in: …" and the like, which some pages put before their title. */
const label = /^[^:]{2,15}:\s+(?=\S)/u;
const simplify = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The article's title out of the page's: of its parts ("Title | Site"), the longest run that stands in the page as a line of
 * its own; where none does, the longest part.
 */
export function titleFromPage(pageTitle: string, lines: readonly string[]): string | undefined {
  const whole = pageTitle.replace(/\s+/g, ' ').trim();
  if (whole === '') return undefined;
  const standing = new Set(lines.map(simplify));
  const candidates = [whole, ...whole.split(separators)].flatMap((part) => [part, part.replace(label, '')]);
  const joined = candidates.concat(headsAndTails(whole)).map((part) => part.trim());
  const found = joined.filter((part) => part !== '' && standing.has(simplify(part))).sort(longestFirst)[0];
  return (
    found ??
    whole
      .split(separators)
      .map((part) => part.replace(label, '').trim())
      .sort(longestFirst)[0]
  );
}

const longestFirst = (a: string, b: string): number => b.length - a.length;

/** What is left of a title when parts are taken off one end: an article's title may itself hold a separator. */
function headsAndTails(whole: string): string[] {
  const cuts = [...whole.matchAll(new RegExp(separators, 'g'))];
  return cuts.flatMap(({ 0: cut, index }) => [whole.slice(0, index), whole.slice(index + cut.length)]);
}
