import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from 'meilisearch';
import { afterEach, describe, expect, it } from 'vitest';
import { createMeiliClient } from './meili-client.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function listen(listener: RequestListener, timeoutMillis?: number) {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return createMeiliClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'key', timeoutMillis);
}
const asked = { queries: [{ indexUid: 'articles', q: 'đảng ủy' }] };

describe('a search for several questions at once', () => {
  it('is sent whole, with the key, for an uncompressed reply, and read as it comes', async () => {
    let seen: unknown;
    const client = await listen(async (request, reply) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part);
      const { method, url, headers } = request;
      const body = JSON.parse(Buffer.concat(parts).toString('utf8'));
      seen = { method, url, key: headers.authorization, encoding: headers['accept-encoding'], body };
      const whole = Buffer.from(JSON.stringify({ results: ['Ủy ban Kiểm tra'] }));
      // In two parts that cut a letter.
      reply.write(whole.subarray(0, 14));
      setTimeout(() => reply.end(whole.subarray(14)), 10);
    });
    expect(await client.multiSearch(asked)).toEqual({ results: ['Ủy ban Kiểm tra'] });
    expect(seen).toEqual({
      ...{ method: 'POST', url: '/multi-search', key: 'Bearer key', encoding: 'identity', body: asked },
    });
  });

  it('fails as other requests do: with what the engine says, without a server, in time', async () => {
    const message = {
      message: 'Index `articles` not found.',
      code: 'index_not_found',
      type: 'invalid_request',
      link: '',
    };
    const refusing = await listen((_, reply) => reply.writeHead(404).end(JSON.stringify(message)));
    const refused = await refusing.multiSearch(asked).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(MeilisearchApiError);
    expect(refused).toMatchObject({ cause: { code: 'index_not_found' }, response: { status: 404 } });

    const away = createMeiliClient('http://127.0.0.1:1', 'key');
    await expect(away.multiSearch(asked)).rejects.toBeInstanceOf(MeilisearchRequestError);

    const slow = await listen(() => undefined, 50);
    const late = await slow.multiSearch(asked).catch((error: unknown) => error);
    expect(late).toBeInstanceOf(MeilisearchRequestError);
    expect((late as Error).cause).toBeInstanceOf(MeilisearchRequestTimeOutError);
  });
});
