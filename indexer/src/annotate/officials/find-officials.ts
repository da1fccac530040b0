import type { OfficialMention, OfficialRole, Position } from '@tra-cuu/data/article/article';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import { assignPosts } from './assign-posts.ts';
import type { FoundName } from './find-names.ts';
import { findRoles } from './find-roles.ts';
import { findComrades } from './honorifics.ts';
import { readSignature } from './read-signature.ts';

interface Person {
  name: string;
  positions: Map<string, Position>;
  roles: Set<OfficialRole>;
  mentions: OfficialMention['mentions'];
  official: boolean;
}

/**
 * The people presented with a post, or as comrades, in order of their first mention. Whoever is named again without a post
 * is the one of that name; whoever never has one is no official. Title and summary tell posts, and hold no mentions.
 */
export function findOfficials(texts: readonly ReadText[], lexicon: Lexicon, vocabulary: Vocabulary): OfficialMention[] {
  const people = new Map<string, Person>();
  for (const [at, text] of texts.entries()) {
    const { names } = text;
    const posts = assignPosts(text, lexicon, vocabulary);
    const comrades = findComrades(names, text, lexicon);
    for (const name of names) {
      const person = people.get(name.key) ?? newPerson(name);
      people.set(name.key, person);
      const signed = readSignature(name, text, texts.slice(Math.max(0, at - 3), at));
      const held = signed ? [signed] : (posts.get(name) ?? []);
      if (text.block !== null) person.mentions.push({ block: text.block, start: name.start, end: name.end });
      for (const { position } of held) addPosition(person, position);
      person.official ||= held.length > 0 || comrades.has(name);
      const end = Math.max(name.end, ...held.map((post) => post.end));
      for (const role of findRoles(text.text, name.start, end, vocabulary)) person.roles.add(role);
      if (signed) person.roles.add('signs');
    }
  }
  return [...people.values()].filter(({ official, mentions }) => official && mentions.length > 0).map(toMention);
}

const newPerson = ({ name }: FoundName): Person => ({
  name,
  positions: new Map(),
  roles: new Set(),
  mentions: [],
  official: false,
});

/** A post is kept as it was printed first; "Bí thư" and "BÍ THƯ" are one. */
function addPosition({ positions }: Person, position: Position): void {
  const key = position.title.toLowerCase();
  if (!positions.has(key)) positions.set(key, position);
}

const toMention = ({ name, positions, roles, mentions }: Person): OfficialMention => ({
  name,
  positions: [...positions.values()],
  roles: roles.size > 0 ? [...roles] : ['mentioned'],
  mentions,
});
