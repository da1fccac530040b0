/** What a page says of itself for machines. */
export interface PageFacts {
  title?: string;
  description?: string;
  author?: string;
  published?: { text: string; evidence: string };
  canonicalUrl?: string;
}

const articleType = /Article|BlogPosting|Report/;

const metaContent = (document: Document, names: readonly string[]): string | undefined => {
  for (const name of names) {
    const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
    const content = element?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
};

/** Reads JSON-LD, Open Graph and other meta elements, `time` and the canonical link. */
export function readPageFacts(document: Document): PageFacts {
  const linked = readJsonLd(document);
  const title = linked.title ?? metaContent(document, ['og:title']);
  const description = linked.description ?? metaContent(document, ['og:description', 'description']);
  const author = linked.author ?? metaContent(document, ['article:author', 'author']);
  const published = linked.published ?? readMetaDate(document) ?? readTime(document);
  const canonicalUrl = document.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim();
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(author !== undefined && !/^https?:/.test(author) && { author }),
    ...(published && { published }),
    ...(canonicalUrl && { canonicalUrl }),
  };
}

function readMetaDate(document: Document): PageFacts['published'] {
  const text = metaContent(document, [
    'article:published_time',
    'datePublished',
    'pubdate',
    'dc.date',
    'DC.date.issued',
  ]);
  return text === undefined ? undefined : { text, evidence: 'meta' };
}

/** A page with one time element tells its own; several may tell those of other articles. */
function readTime(document: Document): PageFacts['published'] {
  const times = document.querySelectorAll(
    'article time[datetime], main time[datetime], time[itemprop="datePublished"]',
  );
  const text = times.length > 0 ? times[0]?.getAttribute('datetime')?.trim() : undefined;
  return text ? { text, evidence: 'time' } : undefined;
}

type Json = { [key: string]: unknown };

function readJsonLd(document: Document): PageFacts {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = toNodes(parseJson(script.textContent ?? '')).find((node) => articleType.test(String(node['@type'])));
    if (!found) continue;
    const author = toNodes(found.author)[0]?.name ?? found.author;
    return {
      ...(isText(found.headline) && { title: found.headline.trim() }),
      ...(isText(found.description) && { description: found.description.trim() }),
      ...(isText(author) && { author: author.trim() }),
      ...(isText(found.datePublished) && { published: { text: found.datePublished, evidence: 'json-ld' } }),
    };
  }
  return {};
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The objects of a JSON-LD value: itself, the items of a list, and those of its graph. */
function toNodes(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(toNodes);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Json;
  return '@graph' in node ? [node, ...toNodes(node['@graph'])] : [node];
}
