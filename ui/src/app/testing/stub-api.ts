import { vi } from 'vitest';

interface StubbedApi {
  /** What was asked for, in order. */
  asked: string[];
  /** What was asked for and given up. */
  aborted: string[];
}

/**
 * Answers every request by its path, `/search` or `/suggest`: `reply` is given the parameters, and may take its time. A path
 * without a reply is as if the network were gone.
 */
export function stubApi(replies: Record<string, (parameters: URLSearchParams) => unknown>): StubbedApi {
  const api: StubbedApi = { asked: [], aborted: [] };
  vi.stubGlobal('fetch', async (input: string, { signal }: { signal: AbortSignal }) => {
    api.asked.push(decodeURIComponent(input));
    signal.addEventListener('abort', () => api.aborted.push(decodeURIComponent(input)));
    const { pathname, searchParams } = new URL(input, 'http://localhost');
    const reply = replies[pathname.replace('/api/v1', '')];
    if (reply === undefined) throw new TypeError('the network is gone');
    return new Response(JSON.stringify(await reply(searchParams)));
  });
  vi.stubGlobal('scrollTo', () => undefined);
  // jsdom lays nothing out, and so has nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined;
  return api;
}
