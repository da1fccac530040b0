import { rm } from 'node:fs/promises';
import type { EngineFolder } from './engine-folder.ts';
import { connectToOwner, type OwnerLink } from './owner-link.ts';
import { bindOwnerSocket, type OwnerListener } from './owner-listener.ts';
import { pause } from './pause.ts';
import { withTakeOverLock } from './take-over-lock.ts';

export type Place =
  | { readonly kind: 'owner'; readonly listener: OwnerListener }
  | { readonly kind: 'attached'; readonly link: OwnerLink };

/**
 * Attaches to the owner of a state folder, or becomes it. Under the lock, because between finding a socket left by a killed owner
 * and binding our own, another process could bind its own and lose it to us.
 */
export async function joinFolder(folder: EngineFolder, onMoved: () => void, signal: AbortSignal): Promise<Place> {
  const findPlace = async (): Promise<Place> => {
    for (;;) {
      const found = await connectToOwner(folder.socket, onMoved);
      if (typeof found !== 'string') return { kind: 'attached', link: found };
      if (found !== 'EAGAIN') break; // else an owner is there, and too busy to accept
      await pause(50, signal);
    }
    await rm(folder.socket, { force: true });
    return { kind: 'owner', listener: await bindOwnerSocket(folder.socket) };
  };
  return withTakeOverLock(folder.lock, findPlace, signal);
}
