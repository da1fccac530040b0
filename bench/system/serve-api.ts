import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { startProgram } from './run-program.ts';

export interface ServedApi {
  /** Base address, without a slash at its end. */
  url: string;
  close(): Promise<void>;
}

const startTimeoutMillis = 120_000;

/** Starts the search API on a state folder and waits until it is ready to search. Throws where nothing is published there. */
export async function serveApi(home: string): Promise<ServedApi> {
  const environment = { TRA_CUU_HOME: home, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent' };
  const child = startProgram('search-api/dist/main.js', [], environment, ['ignore', 'pipe', 'inherit']);
  const close = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('exit', resolve));
  };
  try {
    const url = await readAddress(child);
    await untilReady(url, home);
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The API takes a free port and prints where it is. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/[\d.]+:\d+/.exec(printed);
      if (address) resolve(address[0]);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The search API ended with ${code ?? 'a signal'}: ${printed}`)));
  });
}

async function untilReady(url: string, home: string): Promise<void> {
  const deadline = performance.now() + startTimeoutMillis;
  while (performance.now() < deadline) {
    const reply = await fetch(`${url}/api/v1/readyz`);
    await reply.arrayBuffer();
    if (reply.ok) return;
    await sleep(200);
  }
  throw new Error(`The search API does not get ready: is anything published in ${home}?`);
}
