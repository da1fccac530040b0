import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { NamedMention } from './named-mention.ts';

/** Longer sentences are cut around the name. In UTF-16 units. */
const longest = 400;
const endOfSentence = /[.!?;]\s+(?=\p{Lu})|\n/gu;

/** The sentence of an article in which somebody is named first; empty where the article cannot be read. */
export function quoteSentence(
  archive: Archive,
  { articleId, ordinal }: Pick<NamedMention, 'articleId' | 'ordinal'>,
): string {
  const article = archive.articles.readNewest(articleId);
  const [mention] = article?.officials[ordinal]?.mentions ?? [];
  const text = mention && article?.blocks[mention.block]?.text;
  return text && mention ? cutSentence(text, mention.start) : '';
}

/** The sentence of a text that a place is in. */
export function cutSentence(text: string, at: number): string {
  let [start, end] = [0, text.length];
  for (const { 0: mark, index } of text.matchAll(endOfSentence)) {
    if (index + mark.length <= at) start = index + mark.length;
    else if (index >= at) {
      end = index + 1;
      break;
    }
  }
  const from = Math.max(start, at - longest / 2);
  const to = Math.min(end, from + longest);
  return `${from > start ? '… ' : ''}${text.slice(from, to).trim()}${to < end ? ' …' : ''}`;
}
