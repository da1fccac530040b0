import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const waitMillis = 60_000;

/** The built system with an archive of its own, which a test fills as an office does: by importing files and publishing. */
export interface OwnArchive {
  address: string;
  /** Writes files, by their names, and takes in whatever is new or changed among all that were written. */
  take(files: Record<string, string>): void;
  close(): Promise<void>;
}

/** Serves an empty archive at a port. The build must be there: the sample's server makes it. */
export async function openOwnArchive(port: number): Promise<OwnArchive> {
  const folder = mkdtempSync(join(tmpdir(), 'tra-cuu-browser-'));
  const files = join(folder, 'van-ban');
  mkdirSync(files);
  const env = { ...process.env, TRA_CUU_HOME: join(folder, 'state'), PORT: String(port), LOG_LEVEL: 'warn' };
  const server = spawn(process.execPath, [join(root, 'search-api/dist/main.js')], { env, stdio: 'inherit' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const address = `http://127.0.0.1:${port}`;
  const run = (...args: string[]): void =>
    void execFileSync(process.execPath, [join(root, 'indexer/bin/tra-cuu.js'), ...args], { env, stdio: 'pipe' });
  await untilAnswered(`${address}/api/v1/healthz`);
  return {
    address,
    take: (written) => {
      for (const [name, text] of Object.entries(written)) writeFileSync(join(files, name), text);
      run('import', files);
      run('publish');
    },
    close: async () => {
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilAnswered(url: string): Promise<void> {
  const end = Date.now() + waitMillis;
  while (!(await fetch(url).catch(() => null))?.ok) {
    if (Date.now() > end) throw new Error(`${url} does not answer`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
