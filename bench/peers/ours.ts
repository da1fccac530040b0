import { z } from 'zod';
import { buildHome } from '../system/build-home.ts';
import { type ServedApi, serveApi } from '../system/serve-api.ts';
import type { Peer } from './peer.ts';

const replySchema = z.object({ hits: z.array(z.object({ externalId: z.string().optional() })) });

/**
 * Our system as its users have it: imported and published by the command line, asked over HTTP. With `prebuilt` the state folder
 * is used as it is.
 */
export function createOurs(home: string, { prebuilt }: { prebuilt: boolean }): Peer {
  let api: ServedApi | undefined;
  return {
    name: 'ours',
    concurrent: true,
    build: async ({ paths }) => {
      if (!prebuilt) await buildHome(home, paths);
      api = await serveApi(home);
    },
    search: async (q, { limit }) => {
      const address = `${api?.url}/api/v1/search?${new URLSearchParams({ q, limit: String(limit) })}`;
      const reply = await fetch(address);
      if (!reply.ok) throw new Error(`${address} answers ${reply.status}: ${await reply.text()}`);
      return replySchema.parse(await reply.json()).hits.map(({ externalId }) => externalId ?? '');
    },
    close: async () => api?.close(),
  };
}
