import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A running Meilisearch, known by its command line. */
export interface ServerProcess {
  readonly pid: number;
  /** Port of its `--http-addr`, when the command line tells. */
  readonly port: number | undefined;
}

/**
 * The servers whose `--db-path` is `db`, whoever started them; zombies do not count. Linux is read from /proc, other systems
 * through `ps`. Meilisearch locks nothing itself, so this is the only proof that nobody serves a database.
 */
export async function findServerProcesses(db: string): Promise<ServerProcess[]> {
  const lines = process.platform === 'linux' ? await readProc() : await readPs();
  return lines.flatMap(({ pid, words }) => (serves(words, db) ? [{ pid, port: portOf(words) }] : []));
}

/** Whether `pid` is (still) a server of `db`, and not another process that was given its number. */
export async function isServerProcess(pid: number, db: string): Promise<boolean> {
  if (process.platform !== 'linux') return (await findServerProcesses(db)).some((server) => server.pid === pid);
  const words = await readCommandLine(pid);
  return words !== undefined && serves(words, db);
}

/** Sends a signal; false when the process is gone already. Throws when it belongs to another user. */
export function signalProcess(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw new Error(`Cannot stop the Meilisearch server with process id ${pid}; it belongs to another user`, {
      cause: error,
    });
  }
}

interface CommandLine {
  readonly pid: number;
  /** The arguments; `ps` gives them as one string, where a path with spaces is still found whole. */
  readonly words: readonly string[] | string;
}

function serves(words: CommandLine['words'], db: string): boolean {
  if (typeof words === 'string') return `${words} `.includes(` --db-path ${db} `);
  const at = words.indexOf('--db-path');
  return at !== -1 && words[at + 1] === db;
}

function portOf(words: CommandLine['words']): number | undefined {
  const text = typeof words === 'string' ? words : words.join(' ');
  const port = /--http-addr \S+:(\d+)/.exec(text)?.[1];
  return port === undefined ? undefined : Number(port);
}

async function readProc(): Promise<CommandLine[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const read = await Promise.all(pids.map(async (pid) => ({ pid, words: await readCommandLine(pid) })));
  return read.flatMap(({ pid, words }) => (words === undefined ? [] : [{ pid, words }]));
}

/** Undefined when the process is gone, a zombie or hidden from this user. */
async function readCommandLine(pid: number): Promise<string[] | undefined> {
  const text = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return text === '' ? undefined : text.split('\0');
}

async function readPs(): Promise<CommandLine[]> {
  const { stdout } = await run('ps', ['-axww', '-o', 'pid=,command='], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.split('\n').flatMap((line) => {
    const [, pid, words] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    return pid === undefined || words === undefined || words.endsWith('<defunct>') ? [] : [{ pid: Number(pid), words }];
  });
}
