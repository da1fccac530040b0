import { chmodSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { findServerBinary } from './find-server-binary.ts';
import { EngineTestbed, serversOf } from './fixtures/engine-testbed.ts';
import { findFreePort } from './free-port.ts';
import { createMeiliClient } from './meili-client.ts';
import { openEngine } from './open-engine.ts';
import { prepareServerBinary } from './prepare-server-binary.ts';

const testbed = new EngineTestbed();
afterEach(() => testbed.cleanUp());
afterAll(() => testbed.dispose());

describe('a server that somebody else runs', () => {
  it('is used with its key', async () => {
    const home = await testbed.makeHome();
    const server = await openEngine({ home, binary: await testbed.binary() });
    const meiliKey = (await server.client().getKeys()).results.find((key) => key.name?.includes('Search'))?.key;
    const remote = await openEngine({ home: '/nowhere', meiliUrl: `${server.url()}/`, meiliKey });
    expect(remote.kind).toBe('remote');
    expect(remote.url()).toBe(server.url());
    expect(await remote.client().multiSearch({ queries: [] })).toEqual({ results: [] });
    await remote.close();
    expect(serversOf(home)).toHaveLength(1);
    await server.close();
  });

  it('refuses a wrong or missing key, and MEILI_KEY is named', async () => {
    const home = await testbed.makeHome();
    const server = await openEngine({ home, binary: await testbed.binary() });
    const wrong = openEngine({ home, meiliUrl: server.url(), meiliKey: 'wrong' });
    await expect(wrong).rejects.toThrow(/^MEILI_KEY: is not accepted: the server at http:\S+ answers invalid_api_key/);
    const missing = openEngine({ home, meiliUrl: server.url() });
    await expect(missing).rejects.toThrow(/^MEILI_KEY: is not set, and the server at \S+ answers missing_auth/);
    await server.close();
  });

  it('has an address that is none, or nobody is there: MEILI_URL is named', async () => {
    const relative = openEngine({ home: '/nowhere', meiliUrl: 'localhost:7700' });
    await expect(relative).rejects.toThrow(/^MEILI_URL: "localhost:7700" is not an address that begins with http/);
    const meiliUrl = `http://127.0.0.1:${await findFreePort()}`;
    const nobody = openEngine({ home: '/nowhere', meiliUrl, meiliKey: 'k' });
    await expect(nobody).rejects.toThrow(/^MEILI_URL: no Meilisearch in working order at \S+: connect ECONNREFUSED/);
  });

  it('is something else: MEILI_URL is named', async () => {
    const other = createServer((_request, reply) => reply.end('<html>'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const meiliUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    await expect(openEngine({ home: '/nowhere', meiliUrl })).rejects.toThrow(/MEILI_URL: .*not as Meilisearch does/);
    other.close();
  });

  it('is not meant when only its key is set', async () => {
    await expect(openEngine({ home: '/nowhere', meiliKey: 'k' })).rejects.toThrow(
      'MEILI_KEY: is set without MEILI_URL',
    );
  });

  it('is asked for uncompressed replies, with every request', async () => {
    const seen: unknown[] = [];
    const server = createServer((request, reply) => {
      seen.push(request.headers['accept-encoding']);
      reply.setHeader('Content-Type', 'application/json').end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const client = createMeiliClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'key');
    await client.getVersion();
    await client.index('a').search('b');
    await client.index('a').addDocumentsFromString('{"id":1}', 'application/x-ndjson');
    expect(seen).toEqual(['identity', 'identity', 'identity']);
    server.close();
  });
});

describe('a binary', () => {
  it('is named in three ways when there is none', async () => {
    const found = findServerBinary(undefined, () => undefined);
    await expect(found).rejects.toMatchObject({ name: 'NoEngineError' });
    await expect(found).rejects.toThrow(
      /MEILI_URL and MEILI_KEY.*docker compose[\s\S]*TRA_CUU_MEILISEARCH[\s\S]*@gaubee/,
    );
  });

  it('must exist and be executable when it is named', async () => {
    const home = await testbed.makeHome();
    const binary = join(home, 'meilisearch-1.21');
    const missing = openEngine({ home, binary });
    await expect(missing).rejects.toThrow(`TRA_CUU_MEILISEARCH: there is no file ${binary}`);
    writeFileSync(binary, '#!/bin/sh\n', { mode: 0o644 });
    await expect(openEngine({ home, binary })).rejects.toThrow(
      /^TRA_CUU_MEILISEARCH: .* is not executable; .*chmod \+x/,
    );
    await expect(openEngine({ home, binary: home })).rejects.toThrow(/^TRA_CUU_MEILISEARCH: .* is not a file$/);
  });

  it('that stops at once is reported with the end of its log, and nothing is left behind', async () => {
    const home = await testbed.makeHome();
    const binary = join(home, 'broken');
    writeFileSync(binary, '#!/bin/sh\necho Cannot do that >&2\nexit 3\n', { mode: 0o755 });
    const opened = openEngine({ home, binary });
    await expect(opened).rejects.toMatchObject({ name: 'EngineStartError' });
    await expect(opened).rejects.toThrow(
      /stopped while starting: it exited with code 3.\n.*meilisearch.log:\nCannot do that$/,
    );
    writeFileSync(binary, 'not a program', { mode: 0o755 });
    await expect(openEngine({ home, binary })).rejects.toMatchObject({ name: 'EngineStartError' });
    const engine = await openEngine({ home, binary: await testbed.binary() });
    expect(engine.kind).toBe('owner');
    await engine.close();
  });

  it('says how to go on when the database is of another version', async () => {
    const home = await testbed.makeHome();
    const binary = await testbed.binary();
    await (await openEngine({ home, binary })).close();
    writeFileSync(join(home, 'meilisearch/data.ms/VERSION'), '1.20.0');
    await expect(openEngine({ home, binary })).rejects.toThrow(
      /database version \(1.20.0\) is incompatible[\s\S]*delete .*data.ms, then run "tra-cuu publish --rebuild"/,
    );
  });

  it('that never answers is ended and reported', async () => {
    const home = await testbed.makeHome();
    const binary = join(home, 'mute');
    writeFileSync(binary, '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 });
    const opened = openEngine({ home, binary, startTimeoutMillis: 300 });
    await expect(opened).rejects.toThrow(/was not up after 0.3 s: connect ECONNREFUSED/);
    expect(serversOf(home)).toEqual([]);
  });
});

describe('the packaged binary', () => {
  const sha256 = '55c97802b397ef4da0d8e2ecf4a8fa33c1f4755da0eacec54c62cacbbcfd9713'; // of "right\n"

  const make = async (text: string, mode: number) => {
    const folder = await testbed.makeHome();
    const bin = join(folder, 'bin');
    await mkdir(bin);
    const path = join(folder, 'meilisearch');
    writeFileSync(path, text, { mode });
    return { path, bin };
  };

  it.each([0o755, 0o644])('is refused when its bytes are others (mode %o)', async (mode) => {
    const { path, bin } = await make('wrong\n', mode);
    const prepared = prepareServerBinary({ path, from: 'package' }, bin, sha256);
    await expect(prepared).rejects.toMatchObject({ name: 'UntrustedBinaryError' });
    await expect(prepared).rejects.toThrow(new RegExp(`${path} is not the Meilisearch .*, not ${sha256}.*npm ci`));
  });

  it('is run where it is when executable, and checked again when it has changed', async () => {
    const { path, bin } = await make('right\n', 0o755);
    expect(await prepareServerBinary({ path, from: 'package' }, bin, sha256)).toBe(path);
    expect(await prepareServerBinary({ path, from: 'package' }, bin, sha256)).toBe(path);
    writeFileSync(path, 'wrong\n');
    await expect(prepareServerBinary({ path, from: 'package' }, bin, sha256)).rejects.toThrow('was not run');
  });

  it('is copied when not executable, and the copy is checked again when it has changed', async () => {
    const { path, bin } = await make('right\n', 0o644);
    const copy = await prepareServerBinary({ path, from: 'package' }, bin, sha256);
    expect(copy.startsWith(bin)).toBe(true);
    expect(await prepareServerBinary({ path, from: 'package' }, bin, sha256)).toBe(copy);
    chmodSync(copy, 0o755);
    writeFileSync(copy, 'wrong\n');
    writeFileSync(path, 'wrong\n');
    await expect(prepareServerBinary({ path, from: 'package' }, bin, sha256)).rejects.toThrow('was not run');
  });
});
