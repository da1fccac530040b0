import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import {
  EngineTestbed,
  type HeldEngine,
  leftoversOf,
  recordOf,
  serversOf,
  waitUntil,
} from './fixtures/engine-testbed.ts';
import { openEngine } from './open-engine.ts';

const testbed = new EngineTestbed();
afterEach(() => testbed.cleanUp());
afterAll(() => testbed.dispose());

const kinds = (held: readonly HeldEngine[]) =>
  Promise.all(held.map(async (one) => (await one.next('open')).kind)).then((all) => all.sort());

describe('processes that share a state folder', () => {
  it('share one server when they start at once', async () => {
    const home = await testbed.makeHome();
    const both = [await testbed.hold(home), await testbed.hold(home)];
    expect(await kinds(both)).toEqual(['attached', 'owner']);
    expect(serversOf(home)).toHaveLength(1);
    for (const one of both) expect(await one.ask()).toMatchObject({ version: '1.21.0' });
    await Promise.all(both.map((one) => one.end('close')));
    expect(serversOf(home)).toEqual([]);
    expect(leftoversOf(home)).toEqual([]);
  });

  it('adopt the server of a killed owner, four at once, and never double it', async () => {
    const home = await testbed.makeHome();
    const killed = await testbed.hold(home);
    await killed.next('open');
    const [pid] = serversOf(home);
    await killed.kill();
    expect(serversOf(home)).toEqual([pid]);
    expect(leftoversOf(home)).toEqual(['owner.sock', 'engine.json']);
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
    expect(leftoversOf(home)).toEqual([]);
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
    expect(recordOf(home).pid).toBe(pid);
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
    expect(leftoversOf(home)).toEqual([]);
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
      expect(leftoversOf(home)).toEqual([]);
    }
  });

  it('leave nothing behind when all close at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const home = await testbed.makeHome();
      const held = [await testbed.hold(home), await testbed.hold(home), await testbed.hold(home)];
      await kinds(held);
      await Promise.all(held.map((one) => one.end('close')));
      expect(serversOf(home)).toEqual([]);
      expect(leftoversOf(home)).toEqual([]);
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
