import { toNameKey } from '@tra-cuu/data/archive/name-index';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { StoredMention } from '@tra-cuu/data/archive/people/people-store';
import { fold } from '@tra-cuu/data/text/fold';
import { type HeldUnit, toHeldUnit } from './held-unit.ts';
import { quoteSentence } from './quote-sentence.ts';

/** Shorter names are a letter apart from many. In letters, without spaces. */
const shortest = 6;
const letters = [...'abcdeghiklmnopqrstuvxy'];

/** Finds names that may be another spelling of one: with other accents, or a letter apart, and the same post in the same body. */
export interface VariantFinder {
  /** Puts what is found in the place of the cases that were raised about this name. To be called in a transaction. */
  review(key: string, now: Date): void;
}

export function createVariantFinder(archive: Archive): VariantFinder {
  const byFolded = new Map<string, string[]>();
  for (const key of archive.people.listKeys()) {
    const folded = fold(key);
    byFolded.set(folded, [...(byFolded.get(folded) ?? []), key]);
  }
  const near = (key: string): string[] => {
    const folded = fold(key);
    const spellings = folded.length < shortest ? [folded] : [folded, ...oneLetterApart(folded)];
    return [...new Set(spellings.flatMap((one) => byFolded.get(one) ?? []))].filter((other) => other !== key).sort();
  };
  return {
    review: (key, now) => {
      const own = archive.people.readMentions(key);
      const posts = toPosts(own);
      const cases = posts.size === 0 ? [] : near(key).flatMap((other) => compare(archive, posts, other));
      const ids = [...new Set(own.map(({ officialId }) => officialId))];
      archive.reviews.replace('officials', { ids, reasons: ['spelling'] }, cases, now);
    },
  };
}

type Posts = Map<string, StoredMention>;

/** The leading posts of a name with the first mention of each: "bí thư|huyện ủy an sơn". */
function toPosts(mentions: readonly StoredMention[]): Posts {
  const posts: Posts = new Map();
  for (const mention of mentions)
    for (const position of mention.positions) {
      const unit = toHeldUnit(position);
      if (!unit || isAnyCommune(unit)) continue;
      const post = `${toNameKey(position.title)}|${unit.key}`;
      if (!posts.has(post)) posts.set(post, mention);
    }
  return posts;
}

/** "Chủ tịch xã" is a post of thousands. */
const isAnyCommune = ({ area }: HeldUnit): boolean =>
  area?.place === '' && (area.level === 'district' || area.level === 'commune');

function compare(archive: Archive, own: Posts, otherKey: string) {
  const others = toPosts(archive.people.readMentions(otherKey));
  for (const [post, mention] of own) {
    const other = others.get(post);
    if (!other || other.officialId === mention.officialId) continue;
    const [first = '', second = ''] = [mention.officialId, other.officialId].sort();
    const { articleId } = mention;
    return [{ reason: 'spelling', first, second, articleId, sentence: quoteSentence(archive, mention) }];
  }
  return [];
}

/** All texts that are one letter more, less, or other. */
function* oneLetterApart(text: string): Generator<string> {
  for (let at = 0; at <= text.length; at += 1) {
    const [before, here, after] = [text.slice(0, at), text.slice(at), text.slice(at + 1)];
    if (at < text.length && text[at] !== ' ') yield before + after;
    for (const letter of letters) {
      yield before + letter + here;
      if (at < text.length && text[at] !== ' ' && text[at] !== letter) yield before + letter + after;
    }
  }
}
