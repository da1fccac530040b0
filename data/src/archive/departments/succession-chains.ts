/** That one body became another. */
export interface Succession {
  fromId: string;
  toId: string;
}

/** What bodies were before and became afterwards. */
export interface SuccessionChains {
  /** All that a body was before and all that it became, without itself, in no order. */
  chainOf(id: string): string[];
}

/**
 * Reads successions as chains. Where a body was divided, each of its successors has what it was before in its chain, and not the other
 * successors; where several became one, the same the other way round.
 */
export function createSuccessionChains(successions: readonly Succession[]): SuccessionChains {
  const successors = group(successions.map(({ fromId, toId }) => [fromId, toId]));
  const predecessors = group(successions.map(({ fromId, toId }) => [toId, fromId]));
  return {
    chainOf: (id) => {
      const all = new Set([...follow(id, predecessors), ...follow(id, successors)]);
      all.delete(id);
      return [...all];
    },
  };
}

type Links = ReadonlyMap<string, readonly string[]>;

function group(pairs: readonly (readonly [string, string])[]): Links {
  const links = new Map<string, string[]>();
  for (const [from, to] of pairs) links.set(from, [...(links.get(from) ?? []), to]);
  return links;
}

/** What is reached from a body, itself among it. */
function follow(id: string, links: Links): Set<string> {
  const reached = new Set([id]);
  for (const at of reached) for (const next of links.get(at) ?? []) reached.add(next);
  return reached;
}
