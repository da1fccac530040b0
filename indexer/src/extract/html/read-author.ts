import { parseAuthorLine } from '../byline.ts';
import { toComparable } from '../printed-text.ts';
import { namesOf } from './dom.ts';
import type { PageMetadata } from './metadata.ts';
import type { PageLine } from './page-line.ts';

/** Where a page may name the author beside its text: all its lines, and those between title and text. */
interface AuthorLines {
  lines: readonly PageLine[];
  head: ReadonlySet<PageLine>;
}

/**
 * Who wrote an article: by the site's rule, as the page declares it, in an element named so, or in a line below the title that says it.
 * Accounts of a portal ("admin", "Ban Biên tập") are nobody. Undefined where none is named.
 */
export const readAuthor = (ruled: string | undefined, metadata: PageMetadata, { lines, head }: AuthorLines) =>
  unlabelled(ruled) ?? declaredAuthor(metadata) ?? namedAuthor(lines) ?? labelledAuthor(head);

const nobody = /^(?:admin\w*|editor|webmaster|root|super ?user|.*@.*|https?:.*|bien ?tap ?vien|ban ?bien ?tap)$/;

function declaredAuthor({ jsonLd, meta }: PageMetadata): string | undefined {
  const given = [jsonLd.author, meta.author].filter((name) => name !== undefined && name !== meta.siteName);
  return given.find((name) => name !== undefined && name.length <= 80 && !nobody.test(toComparable(name)));
}

const authorNames = /^(?:author|byline|tac-?gia|post-author|article-author|author-name|news-author|detail-author)$/;

/** The author where an element is named so. */
function namedAuthor(lines: readonly PageLine[]): string | undefined {
  const named = lines.filter(
    ({ element, text }) => text.length <= 80 && namesOf(element).some((name) => authorNames.test(name)),
  );
  const [line] = named;
  return unlabelled(line?.text)?.replace(/^theo\s*:\s*/iu, '');
}

/** A name without what says that it is the author's. */
const unlabelled = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : (parseAuthorLine(text) ?? text);

/** The author of a line between title and text that says it is one. */
const labelledAuthor = (head: ReadonlySet<PageLine>): string | undefined =>
  [...head]
    .map(({ text }) => parseAuthorLine(text))
    .find((name) => name !== null && !nobody.test(toComparable(name))) ?? undefined;
