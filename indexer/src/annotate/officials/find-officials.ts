import type { OfficialMention, OfficialRole, Position } from '@tra-cuu/data/article/article';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import { assignPosts } from './assign-posts.ts';
import type { FoundName } from './find-names.ts';
import { findRoles } from './find-roles.ts';
import { findComrades } from './honorifics.ts';
import { isDelegate } from './is-delegate.ts';
import { lifePosts, subjectOf } from './life-posts.ts';
import type { FoundPost } from './read-post.ts';
import { readSignature } from './read-signature.ts';
import { mentionsIn } from './short-references.ts';

interface Person {
  name: string;
  positions: Map<string, Position>;
  roles: Set<OfficialRole>;
  mentions: OfficialMention['mentions'];
  official: boolean;
}

/** How many texts above a name may hold the post of a signature. */
const farthestSignature = 6;

/**
 * The people presented with a post, or as comrades, in order of their first mention. Whoever is named again without a post
 * is the one of that name; whoever never has one is no official. Title and summary tell posts, and hold no mentions.
 */
export function findOfficials(texts: readonly ReadText[], lexicon: Lexicon, vocabulary: Vocabulary): OfficialMention[] {
  const people = new Map<string, Person>();
  const known: FoundName[] = [];
  let subject: Person | null = null;
  const noSeats = texts.some(({ posts }) => posts.some(isDelegate)) && !texts.some(({ text }) => ofCouncil.test(text));
  const toHeld = (posts: readonly FoundPost[]) => (noSeats ? posts.filter((post) => !isDelegate(post)) : posts);
  for (const [at, printed] of texts.entries()) {
    const text = { ...printed, names: mentionsIn(printed, known, lexicon), posts: toHeld(printed.posts) };
    known.push(...text.names.filter(({ pronoun }) => !pronoun));
    const above = texts.slice(Math.max(0, at - farthestSignature), at);
    readPeople(text, above, people, lexicon, vocabulary);
    const presented = subjectOf(text);
    if (presented) subject = people.get(presented.key) ?? null;
    else if (subject) subject = tellLife(subject, text);
  }
  return [...people.values()].filter(({ official, mentions }) => official && mentions.length > 0).map(toMention);
}

/** What is told of a council: there a "đại biểu" holds a seat, elsewhere anyone who has come. */
const ofCouncil = /kỳ họp|cử tri|chất vấn|Hội đồng nhân dân|HĐND|Quốc hội/iu;

/** Adds to `people` what a text tells of each of its names. */
function readPeople(
  text: ReadText,
  above: readonly ReadText[],
  people: Map<string, Person>,
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): void {
  const holders = assignPosts(text, lexicon, vocabulary);
  const comrades = findComrades(text.names, text, lexicon);
  const roles = findRoles(text.text, holders, vocabulary);
  for (const holder of holders) {
    const { name, lead, behind, given, shared } = holder;
    const person = people.get(name.key) ?? newPerson(name);
    people.set(name.key, person);
    const signed = name.pronoun ? null : readSignature(name, text, above);
    if (text.block !== null && !name.pronoun)
      person.mentions.push({ block: text.block, start: name.start, end: name.end });
    holdPosts(person, signed ? [signed] : [...shared, ...lead, ...behind, ...given]);
    person.official ||= !name.pronoun && comrades.has(name);
    for (const role of signed ? (['signs'] as const) : (roles.get(holder) ?? [])) person.roles.add(role);
  }
}

/** Adds the posts of a line about someone; null where the text speaks of something else. */
function tellLife(person: Person, text: ReadText): Person | null {
  const posts = lifePosts(text);
  if (posts) holdPosts(person, posts);
  return posts && person;
}

const newPerson = ({ name }: FoundName): Person => ({
  name,
  positions: new Map(),
  roles: new Set(),
  mentions: [],
  official: false,
});

/** A post is kept as it was printed first; "Bí thư" and "BÍ THƯ" are one. */
function holdPosts(person: Person, posts: readonly FoundPost[]): void {
  for (const { position } of posts) {
    const key = position.title.toLowerCase();
    if (!person.positions.has(key)) person.positions.set(key, position);
    person.official = true;
  }
}

const toMention = ({ name, positions, roles, mentions }: Person): OfficialMention => ({
  name,
  positions: [...positions.values()],
  roles: roles.size > 0 ? [...roles] : ['mentioned'],
  mentions,
});
