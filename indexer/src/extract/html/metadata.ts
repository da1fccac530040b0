import { toPrintedText } from '../printed-text.ts';
import type { DomDocument } from './dom.ts';

/** What a page says of itself in JSON-LD (schema.org) and meta elements. Every text is as given; none is believed yet. */
export interface PageMetadata {
  jsonLd: { headline?: string; description?: string; datePublished?: string; author?: string };
  meta: { title?: string; description?: string; siteName?: string; published?: string; author?: string; url?: string };
}

const articleTypes = /(?:Article|Posting|Report|WebPage|CreativeWork|Legislation)$/;
const publishedNames = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'publication_date',
  'published_date',
  'publish_time',
  'published_time',
  'article.published',
  'datecreated',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'parsely-pub-date',
] as const;

export function readMetadata(document: DomDocument): PageMetadata {
  const named = readMetaElements(document);
  const first = (...names: readonly string[]) => names.map((name) => named.get(name)).find(Boolean);
  const meta = {
    title: first('og:title', 'twitter:title'),
    description: first('og:description', 'description', 'twitter:description'),
    siteName: first('og:site_name'),
    published: first(...publishedNames),
    author: first('article:author', 'author'),
    url: first('og:url'),
  };
  return { jsonLd: readJsonLd(document), meta: withoutMissing(meta) };
}

type Given<Value> = { [Key in keyof Value]?: NonNullable<Value[Key]> };

function withoutMissing<Value extends object>(value: Value): Given<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, given]) => given !== undefined)) as Given<Value>;
}

function readMetaElements(document: DomDocument): Map<string, string> {
  const named = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find(Boolean);
    const content = toPrintedText(element.getAttribute('content') ?? '');
    if (name && content && !named.has(name.toLowerCase())) named.set(name.toLowerCase(), content);
  }
  return named;
}

function readJsonLd(document: DomDocument): PageMetadata['jsonLd'] {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of parseGraph(script.textContent ?? '')) {
      if (!toTexts(node['@type']).some((type) => articleTypes.test(type))) continue;
      const found = withoutMissing({
        headline: toText(node.headline),
        description: toText(node.description),
        datePublished: toText(node.datePublished),
        author: toPerson(node.author),
      });
      if (found.headline !== undefined || found.datePublished !== undefined) return found;
    }
  }
  return {};
}

type JsonNode = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is JsonNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The things that a JSON-LD script describes, one level of @graph deep. What is no JSON describes nothing. */
function parseGraph(script: string): JsonNode[] {
  try {
    const value: unknown = JSON.parse(script.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, '').replace(/[\n\r\t]+/g, ' '));
    const nodes = [value].flat().filter(isNode);
    return nodes.flatMap((node) => [node, ...[node['@graph'] ?? []].flat().filter(isNode)]);
  } catch {
    return [];
  }
}

const toTexts = (value: unknown): string[] => [value].flat().filter((item) => typeof item === 'string');

function toText(value: unknown): string | undefined {
  const [first] = toTexts(value);
  return first === undefined ? undefined : toPrintedText(first) || undefined;
}

/** The name of a person; of an organization, which most portals give as the author of everything, none. */
function toPerson(value: unknown): string | undefined {
  const people = [value].flat().filter((item) => !(isNode(item) && item['@type'] === 'Organization'));
  const names = people.map((item) => toText(isNode(item) ? item.name : item)).filter((name) => name !== undefined);
  return names.length > 0 ? names.join(', ') : undefined;
}
