import { z } from 'zod';

/** What stands at an address, as seen by asking for its health and then with the key. `reason` is a phrase for a message. */
export type Probe =
  | { readonly state: 'ready' }
  | { readonly state: 'unreachable' | 'not-meilisearch' | 'not-healthy' | 'key-refused'; readonly reason: string };

const health = z.object({ status: z.string() });
const refusal = z.object({ code: z.string(), message: z.string() });

/** Asks once; throws nothing. `timeoutMillis` bounds each of the two requests. */
export async function probeServer(url: string, key: string | undefined, timeoutMillis: number): Promise<Probe> {
  try {
    const body = await ask(new URL('health', withSlash(url)), {}, timeoutMillis);
    const parsed = health.safeParse(body.json);
    if (!parsed.success)
      return { state: 'not-meilisearch', reason: `its /health answered ${body.status} and not as Meilisearch does` };
    if (parsed.data.status !== 'available')
      return { state: 'not-healthy', reason: `its health is ${parsed.data.status}` };
    return await probeKey(url, key, timeoutMillis);
  } catch (error) {
    return { state: 'unreachable', reason: rootCause(error) };
  }
}

/** A search for nothing: every key that may search at all is accepted, so a reader's key is not refused. */
async function probeKey(url: string, key: string | undefined, timeoutMillis: number): Promise<Probe> {
  const init = {
    method: 'POST',
    body: '{"queries":[]}',
    headers: {
      'Content-Type': 'application/json',
      ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
    },
  };
  const reply = await ask(new URL('multi-search', withSlash(url)), init, timeoutMillis);
  if (reply.status === 200) return { state: 'ready' };
  const parsed = refusal.safeParse(reply.json);
  const reason = parsed.success ? `${parsed.data.code}: ${parsed.data.message}` : `it answered ${reply.status}`;
  return reply.status === 401 || reply.status === 403
    ? { state: 'key-refused', reason }
    : { state: 'not-healthy', reason };
}

async function ask(url: URL, init: RequestInit, timeoutMillis: number): Promise<{ status: number; json: unknown }> {
  const reply = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMillis) });
  const text = await reply.text();
  try {
    return { status: reply.status, json: JSON.parse(text) };
  } catch {
    return { status: reply.status, json: undefined };
  }
}

/** A base address ends in a slash, or its last part is lost when a path is resolved against it. */
function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

function rootCause(error: unknown): string {
  let inner = error;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  if (!(inner instanceof Error)) return String(inner);
  if (inner.name === 'TimeoutError') return 'no answer in time';
  return inner.message || (inner as NodeJS.ErrnoException).code || inner.name;
}
