import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { archivePath, openArchive } from '../open-archive.ts';

/** A fraction of what is tried at length: `TRA_CUU_KILLS=50 npx vitest run data/src/archive/purge/killed-purge.test.ts`. */
const kills = Number(process.env.TRA_CUU_KILLS ?? 4);
const captures = kills * 15;
const child = fileURLToPath(new URL('./fixtures/keep-purging.ts', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'tra-cuu-killed-purge-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const textOf = (at: number): string => `con tàu mang tên riêng ${at * 7919} rời bến`;
const addressOf = (at: number): string => `/van-ban/${at}.txt`;

/** Purges what is left until it is killed. Returns the last address that it began with. */
async function purgeUntilKilled(addresses: readonly string[], round: number): Promise<string> {
  const purger = spawn(process.execPath, ['--conditions=source', '--import', 'tsx', child, home, ...addresses], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  purger.stdout.on('data', (chunk) => {
    said += chunk;
  });
  while (said === '') await sleep(2);
  await sleep((Math.abs(Math.sin(round * 12.9898) * 43_758.5453) % 1) * 120);
  purger.kill('SIGKILL');
  await new Promise((resolve) => purger.once('close', resolve));
  return said.trim().split('\n').at(-1) ?? '';
}

function everyByte(): Buffer {
  const warc = readdirSync(join(home, 'warc')).map((name) => join(home, 'warc', name));
  const paths = [archivePath(home), `${archivePath(home)}-wal`, ...warc];
  return Buffer.concat(
    paths.flatMap((path) => {
      const bytes = readFileSync(path, { flag: 'a+' });
      return path.endsWith('.gz') ? [bytes, gunzipSync(bytes)] : [bytes];
    }),
  );
}

describe('a purge that is killed', () => {
  it('leaves every other document whole, and done again it leaves nothing of its own', async () => {
    let archive = openArchive(home, { fullWarcBytes: 3_000 });
    for (let at = 0; at < captures; at += 1)
      archive.captures.keep({
        ...{ identity: `file:Văn bản:${at}`, address: addressOf(at), bytes: Buffer.from(textOf(at)), site: null },
        ...{ mediaType: 'text/plain', contentType: null, visibility: 'internal', capturedAt: new Date() },
      });
    archive.close();
    for (let round = 1, left = captures; round <= kills && left > 0; round += 1) {
      const addresses = Array.from({ length: left }, (_, at) => addressOf(captures - left + at));
      const last = await purgeUntilKilled(addresses, round);
      archive = openArchive(home);
      const at = captures - left + addresses.indexOf(last);
      const kept = archive.inventory.listCaptures(0, 10_000);
      expect([captures - at, captures - at - 1]).toContain(kept.length);
      for (const { id, address } of kept)
        expect(archive.captures.readOriginal(id)?.toString()).toBe(textOf(Number(/\d+/.exec(address)?.[0])));
      const name = kept.length === captures - at ? last : `file:Văn bản:${at}`;
      expect(archive.purges.purge([name], { decision: 'Quyết định 15', now: new Date() }).erased).toBe(true);
      left = captures - at - 1;
      archive.close();
      const bytes = everyByte();
      for (let gone = 0; gone <= at; gone += 1) expect(bytes.includes(`riêng ${gone * 7919} rời`)).toBe(false);
    }
  }, 120_000);
});
