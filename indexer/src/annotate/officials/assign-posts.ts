import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { FoundName } from './find-names.ts';
import { honorificsBefore } from './honorifics.ts';
import { dividePosts, leadPosts } from './lead-posts.ts';
import { isInBrackets, postsBehind } from './posts-behind.ts';
import { postsGiven } from './posts-given.ts';
import type { FoundPost } from './read-post.ts';
import { shareBackwards, shareForwards, shareGiven } from './share-posts.ts';

/** A mention of a person with the posts printed around it. */
export interface Holder {
  name: FoundName;
  /** Those that lead to the name: "Bí thư Tỉnh ủy Lê Văn An". */
  lead: FoundPost[];
  /** Those that follow it: "Lê Văn An, Bí thư Tỉnh ủy". */
  behind: FoundPost[];
  /** Those that are given: "Lê Văn An giữ chức Bí thư Tỉnh ủy". */
  given: FoundPost[];
  /** Those of a list that the name stands in. */
  shared: FoundPost[];
  /** Where the mention begins with its form of address and the posts before, and where it ends with those behind. */
  start: number;
  end: number;
}

/** Reads each mention of a text with its posts: before it, behind it, given to it, or shared by a list of names. */
export function assignPosts(text: ReadText, lexicon: Lexicon, { contextWords }: Vocabulary): Holder[] {
  const holders = holdPosts(text, lexicon);
  const taken = new Set(holders.flatMap(({ lead, behind }) => [...lead, ...behind]));
  for (const [at, holder] of holders.entries()) {
    const to = holders[at + 1]?.name.start ?? text.text.length;
    holder.given = postsGiven(holder.end, to, text, taken, contextWords.appointing);
    for (const post of holder.given) taken.add(post);
  }
  for (const [at, { name, lead, behind, given }] of holders.entries()) {
    const before = holders.slice(0, at + 1);
    if (behind.length > 0 && !isInBrackets(name, text)) shareBackwards(before, behind, text);
    else if (behind.length === 0 && given.length > 0) shareGiven(before, given, text);
    if (lead.length > 0) shareForwards(holders.slice(at), lead, text);
  }
  return holders;
}

/** The posts before and behind each name, none of them with two. */
function holdPosts(text: ReadText, lexicon: Lexicon): Holder[] {
  const holders: Holder[] = [];
  for (const name of text.names) {
    const last = holders.at(-1);
    const found = leadPosts(name, last?.name.end ?? 0, text, lexicon);
    const lead = last ? divide(last, found, text.text) : found;
    const behind = postsBehind(name, text, lead.length > 0);
    const address = text.tokens[honorificsBefore(name.at, text.tokens, lexicon)]?.start ?? name.start;
    const start = Math.min(lead[0]?.start ?? address, address);
    holders.push({ name, lead, behind, given: [], shared: [], start, end: behind.at(-1)?.end ?? name.end });
  }
  return holders;
}

/** Parts the posts between two names; what leads to the second no longer follows the first. */
function divide(before: Holder, lead: FoundPost[], text: string): FoundPost[] {
  const shared = lead.some((post) => before.behind.includes(post));
  const own = shared ? dividePosts(lead, text, before.lead.length > 0) : lead;
  before.behind = before.behind.filter(({ start }) => !own[0] || start < own[0].start);
  before.end = before.behind.at(-1)?.end ?? before.name.end;
  return own;
}
