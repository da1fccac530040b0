import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import type { FoundName } from './find-names.ts';
import { dividePosts, leadPosts } from './lead-posts.ts';
import { isInBrackets, postsBehind } from './posts-behind.ts';
import { postsGiven } from './posts-given.ts';
import type { FoundPost } from './read-post.ts';
import { type Posts, shareBackwards, shareForwards, shareGiven } from './share-posts.ts';

/** The posts of one name: those that lead to it, and those that follow it. */
interface Held {
  lead: FoundPost[];
  behind: FoundPost[];
}

/** Gives each name of a text the posts printed with it: before it, behind it, given to it, or shared by a list of names. */
export function assignPosts(text: ReadText, lexicon: Lexicon, { contextWords }: Vocabulary): Posts {
  const { names } = text;
  const held = holdPosts(text, lexicon);
  const taken = new Set([...held.values()].flatMap(({ lead, behind }) => [...lead, ...behind]));
  const assigned: Posts = new Map([...held].map(([name, { lead, behind }]) => [name, [...lead, ...behind]]));
  for (const [at, name] of names.entries()) {
    const { lead = [], behind = [] } = held.get(name) ?? {};
    const to = names[at + 1]?.start ?? text.text.length;
    const given = postsGiven(behind.at(-1)?.end ?? name.end, to, text, taken, contextWords.appointing);
    for (const post of given) taken.add(post);
    assigned.set(name, [...(assigned.get(name) ?? []), ...given]);
    const before = names.slice(0, at + 1);
    if (behind.length === 0 && given.length > 0) shareGiven(before, given, text, assigned);
    if (behind.length > 0 && !isInBrackets(name, text)) shareBackwards(before, behind, text, assigned);
    if (lead.length > 0) shareForwards(names.slice(at), lead, text, assigned);
  }
  return assigned;
}

/** The posts before and behind each name, none of them with two. */
function holdPosts(text: ReadText, lexicon: Lexicon): Map<FoundName, Held> {
  const held = new Map<FoundName, Held>();
  let last: FoundName | null = null;
  for (const name of text.names) {
    const lead = leadPosts(name, last?.end ?? 0, text, lexicon);
    const before: Held | undefined = last ? held.get(last) : undefined;
    held.set(name, { lead: before ? divide(before, lead, text.text) : lead, behind: postsBehind(name, text) });
    last = name;
  }
  return held;
}

/** Parts the posts between two names; what leads to the second no longer follows the first. */
function divide(before: Held, lead: FoundPost[], text: string): FoundPost[] {
  const shared = lead.filter((post) => before.behind.includes(post));
  const own = shared.length === 0 ? lead : dividePosts(lead, text, before.lead.length > 0);
  before.behind = before.behind.filter(({ start }) => !own[0] || start < own[0].start);
  return own;
}
