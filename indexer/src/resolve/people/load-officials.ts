import type { LoadedPost, OfficialAct } from '@tra-cuu/data/archive/decisions/actions';
import { type Decider, type Decision, RefusedDecisionError } from '@tra-cuu/data/archive/decisions/decision';
import { toNameKey } from '@tra-cuu/data/archive/name-index';
import type { Archive } from '@tra-cuu/data/archive/open-archive';
import { decideAboutPeople } from './decide-people.ts';
import type { ListedOfficial } from './officials-list.ts';

/**
 * Makes decisions of a list: who is in it is known from now on by the posts, shown under the name, and one with whoever has one of the other
 * spellings. What stands already is not decided again. All or nothing: throws RefusedDecisionError naming the line.
 */
export function loadOfficials(
  archive: Archive,
  listed: readonly ListedOfficial[],
  path: string,
  decider: Decider,
): Decision[] {
  return archive.transaction(() => {
    const claimed = new Set(listed.flatMap(({ id }) => id ?? []));
    const loaded = loadedPosts(archive);
    return listed.flatMap((official) => {
      try {
        const id = official.id ?? claimPerson(archive, official, { claimed, loaded });
        return decideAboutPeople(archive, toActs(archive, id, official, loaded.get(id)), decider);
      } catch (error) {
        if (!(error instanceof RefusedDecisionError)) throw error;
        throw new RefusedDecisionError(`${path}:${official.line}: ${official.name}: ${error.message}`, {
          cause: error,
        });
      }
    });
  });
}

/** Of the people of a name that no other line is about, the one with most of the posts; somebody new where there is none. */
function claimPerson(
  archive: Archive,
  { name, posts }: ListedOfficial,
  { claimed, loaded }: { claimed: Set<string>; loaded: ReadonlyMap<string, LoadedPost[]> },
): string {
  const wanted = new Set(posts.map(toPostKey));
  const shared = (id: string): number => {
    const held = archive.register.find(id)?.held ?? [];
    const known = new Set([...(loaded.get(id) ?? []).map(toPostKey), ...held.map(({ title }) => toNameKey(title))]);
    return [...wanted].filter((post) => known.has(post)).length + (loaded.has(id) ? 0.5 : 0);
  };
  const free = archive.people.listIds(toNameKey(name)).filter((id) => !claimed.has(id) && isShown(archive, id));
  const [best] = free.map((id, at) => ({ id, at, score: shared(id) })).sort((a, b) => b.score - a.score || a.at - b.at);
  const id = best?.id ?? archive.articles.officials.addNamesake(name);
  claimed.add(id);
  return id;
}

const isShown = (archive: Archive, id: string): boolean => {
  const person = archive.register.find(id);
  return person !== null && person.mergedInto === null && !person.isHidden;
};

/** "Bí thư" in "Huyện ủy An Sơn" as articles print it: "bí thư huyện ủy an sơn". */
const toPostKey = ({ title, body }: LoadedPost): string => {
  const [post, held] = [toNameKey(title), toNameKey(body ?? '')];
  return held === '' || post.endsWith(held) ? post : `${post} ${held}`;
};

function loadedPosts(archive: Archive): Map<string, LoadedPost[]> {
  const standing = archive.decisions.list('officials').filter(({ undone }) => !undone);
  return new Map(
    standing.flatMap((decision) =>
      decision.action === 'load' ? [[decision.details.id, decision.details.posts] as const] : [],
    ),
  );
}

function toActs(
  archive: Archive,
  id: string,
  { name, other_spellings, posts }: ListedOfficial,
  known: readonly LoadedPost[] | undefined,
): OfficialAct[] {
  const isKnown = known !== undefined && JSON.stringify(known) === JSON.stringify(posts);
  const person = archive.register.find(id);
  return [
    ...(isKnown ? [] : [{ action: 'load' as const, details: { id, posts } }]),
    ...(person && person.name !== name ? [{ action: 'rename' as const, details: { id, name } }] : []),
    ...other_spellings
      .filter((spelling) => toNameKey(spelling) !== toNameKey(name))
      .flatMap((spelling) => toMerge(archive, spelling, id)),
  ];
}

/** Whoever has another spelling is the person, unless several have it. */
function toMerge(archive: Archive, spelling: string, into: string): OfficialAct[] {
  const first = archive.articles.officials.idOf(spelling);
  const others = archive.people.listIds(toNameKey(spelling));
  const open = others.filter((id) => archive.register.find(id)?.mergedInto !== into);
  if (open.length === 0) return [];
  if (open.length > 1)
    throw new RefusedDecisionError(
      `several people are called ${spelling} (${open.join(', ')}): merge the right one with \`tra-cuu officials merge ID ${into}\`, and leave the spelling out.`,
    );
  return [{ action: 'merge', details: { from: open[0] ?? first, into } }];
}
