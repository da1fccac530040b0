import type { DepartmentMention, Mention } from '@tra-cuu/data/article/article';
import type { Lexicon } from '../reading/lexicon.ts';
import type { Token } from '../reading/tokens.ts';
import { readBody } from './read-body.ts';

/** A block of the article as words, and the stretches of it that are posts: a body in a post does not act. */
export interface ReadBlock {
  text: string;
  tokens: readonly Token[];
  /** Half-open ranges in UTF-16 units. */
  posts: readonly { start: number; end: number }[];
}

interface Found {
  name: string;
  keys: string[];
  mention: Mention;
  inPost: boolean;
}

/**
 * The bodies that act or are spoken of, as printed at their first mention in full. A shorter form is a mention of the one longer
 * name that begins with it; where several do, it stands for itself.
 */
export function findDepartments(blocks: readonly ReadBlock[], lexicon: Lexicon): DepartmentMention[] {
  const found = blocks.flatMap((block, at) => findInBlock(block, at, lexicon));
  const acting = found.filter(({ inPost, name }) => !inPost && name !== name.toUpperCase());
  const names = new Map<string, DepartmentMention>();
  for (const { name, keys } of acting) {
    const key = keys.join(' ');
    if (longerNames(keys, acting).size !== 1 && !names.has(key)) names.set(key, { name, mentions: [] });
  }
  for (const { keys, mention } of found) {
    const own = names.get(keys.join(' '));
    const longer = [...longerNames(keys, acting)];
    const target = own ?? (longer.length === 1 ? names.get(longer[0] ?? '') : undefined);
    target?.mentions.push(mention);
  }
  return [...names.values()].filter(({ mentions }) => mentions.length > 0);
}

/** The longest names, of those that begin with these words and have more. */
function longerNames(keys: readonly string[], all: readonly Found[]): Set<string> {
  const longer = all.filter(
    (other) => other.keys.length > keys.length && keys.every((key, at) => other.keys[at] === key),
  );
  const maximal = longer.filter(
    (one) =>
      !longer.some(
        (other) => other.keys.length > one.keys.length && one.keys.every((key, at) => other.keys[at] === key),
      ),
  );
  return new Set(maximal.map((one) => one.keys.join(' ')));
}

function findInBlock({ text, tokens, posts }: ReadBlock, block: number, lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const reading = readBody(tokens, at, lexicon);
    if (!reading) continue;
    const [first, last] = [tokens[at], tokens[at + reading.length - 1]];
    if (!first || !last) continue;
    const inPost = posts.some(({ start, end }) => first.start >= start && first.start < end);
    found.push({
      ...{ name: text.slice(first.start, last.end).replace(/\s+/g, ' '), inPost },
      keys: tokens.slice(at, at + reading.length).map(({ key }) => key),
      mention: { block, start: first.start, end: last.end },
    });
    at += reading.length - 1;
  }
  return found;
}
