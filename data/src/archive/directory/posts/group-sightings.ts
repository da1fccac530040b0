import { chooseFuller, type FullerPost } from './choose-fuller.ts';
import type { PostWords } from './post-words.ts';
import { shortens } from './shorter-posts.ts';
import type { Sighting } from './sighting.ts';

/** One post of a person. */
export interface PostGroup {
  /** Where it is said in full; of these words it is shown. */
  full: readonly Sighting[];
  /** Where it is said in fewer words. */
  shortened: readonly Sighting[];
}

interface Group extends PostGroup {
  full: Sighting[];
  shortened: Sighting[];
}

/** The posts that a person was seen in: what is a shorter way to say one of them is counted to it where the days tell which one. */
export function groupSightings(sightings: readonly Sighting[]): PostGroup[] {
  const groups = new Map<string, Group>();
  for (const sighting of sightings) {
    const key = `${sighting.post.head}|${sighting.post.holder}`;
    const known = groups.get(key);
    if (known) known.full.push(sighting);
    else groups.set(key, { full: [sighting], shortened: [] });
  }
  const longestFirst = [...groups].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  for (const [, group] of longestFirst) countToFuller(group, [...groups.values()]);
  return [...groups.values()].filter(({ full }) => full.length > 0);
}

/** What is left in the group is said of a post that none of the others is known to be. */
function countToFuller(group: Group, all: readonly Group[]): void {
  const [first] = group.full;
  if (!first) return;
  const fuller = all.flatMap((other) => toFuller(first.post, other));
  if (fuller.length === 0) return;
  const chosen = group.full.map((sighting) => chooseFuller(sighting, fuller)?.group);
  // What was counted to this group goes on with it, where all of it is said of one other.
  const [only, ...others] = new Set(chosen);
  if (only && others.length === 0) only.shortened.push(...group.shortened.splice(0));
  for (const [at, sighting] of group.full.entries()) chosen[at]?.shortened.push(sighting);
  group.full = group.full.filter((_, at) => chosen[at] === undefined);
}

interface FullerGroup extends FullerPost {
  group: Group;
}

function toFuller(short: PostWords, group: Group): FullerGroup[] {
  const words = group.full[0]?.post;
  const by = words ? shortens(short, words) : null;
  if (!words || by === null) return [];
  const held = [...group.full, ...group.shortened].filter(({ post }) => !post.former);
  const days = [...new Set(held.flatMap(({ article }) => article.day ?? []))].sort();
  return [{ group, words, by, days }];
}
