import type { Peer } from './peer.ts';

/** The peers named in a list ("ours,plain folding"); all of them where there is none. Throws for a name that no peer has. */
export function choosePeers(peers: readonly Peer[], names: string | undefined): Peer[] {
  if (names === undefined) return [...peers];
  return names.split(',').map((name) => {
    const peer = peers.find((other) => other.name === name.trim());
    if (peer) return peer;
    throw new Error(
      `--peers: there is no "${name.trim()}". Write some of: ${peers.map((other) => other.name).join(', ')}`,
    );
  });
}
