import type { OfficialMention } from '../../article/article.ts';
import type { ShownMention } from './official-mention-store.ts';

/** The people of an article as they are shown. The three lists stand in the same order. */
export interface ShownOfficials {
  officials: OfficialMention[];
  officialIds: string[];
  officialNames: string[];
}

/**
 * Gives each person of an article once, under the name by which the archive shows it: two names of one person are one, with the posts, roles
 * and places of both; whoever is not among `shown` is hidden, and left out.
 */
export function showOfficials(officials: readonly OfficialMention[], shown: readonly ShownMention[]): ShownOfficials {
  const people = new Map<string, OfficialMention>();
  for (const { ordinal, id, name } of shown) {
    const mention = officials[ordinal];
    if (mention) people.set(id, unite(people.get(id), { ...mention, name }));
  }
  return {
    officials: [...people.values()],
    officialIds: [...people.keys()],
    officialNames: [...people.values()].map(({ name }) => name),
  };
}

function unite(first: OfficialMention | undefined, second: OfficialMention): OfficialMention {
  if (!first) return second;
  const titles = new Set(first.positions.map(({ title }) => title));
  return {
    name: first.name,
    positions: [...first.positions, ...second.positions.filter(({ title }) => !titles.has(title))],
    roles: [...new Set([...first.roles, ...second.roles])],
    mentions: [...first.mentions, ...second.mentions].sort((a, b) => a.block - b.block || a.start - b.start),
  };
}
