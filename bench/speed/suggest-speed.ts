import type { Contender } from './contender.ts';
import type { KeepAliveClient } from './keep-alive.ts';
import { contenderNames } from './search-speed.ts';

/** Suggestions while somebody types. */
export const createSuggestContender = (url: string, http: KeepAliveClient): Contender => ({
  name: contenderNames.suggest,
  ask: (q) => http.getJson(`${url}/api/v1/suggest?${new URLSearchParams({ q })}`),
});

/** Whether an API has suggestions at all. */
export async function hasSuggestions(url: string): Promise<boolean> {
  const reply = await fetch(`${url}/api/v1/suggest?q=a`);
  await reply.arrayBuffer();
  return reply.status !== 404;
}
