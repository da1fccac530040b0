import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../indexer/bin/tra-cuu.js', import.meta.url));

/** The built command line, with a state folder of its own. */
export interface TraCuu {
  run(...args: string[]): Promise<{ code: number; output: string }>;
  /** Runs with --json and gives what is printed. */
  json(...args: string[]): Promise<unknown>;
  /** Runs until it ends or, after so many milliseconds, is killed (SIGKILL). Says whether it was. */
  runKilled(millis: number, ...args: string[]): Promise<boolean>;
}

/** `as`: the user and group that it runs as; else those of the tests. */
export function createTraCuu(home: string, as: { uid?: number; gid?: number } = {}): TraCuu {
  const env = { ...process.env, TRA_CUU_HOME: home };
  const run = (...args: string[]) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
      const options = { env, maxBuffer: 2 ** 28, ...as };
      execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) =>
        resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });
  return {
    run: async (...args) => {
      const { code, stdout, stderr } = await run(...args);
      return { code, output: stdout + stderr };
    },
    json: async (...args) => {
      const { stdout, stderr } = await run(...args, '--json');
      try {
        return JSON.parse(stdout);
      } catch (cause) {
        throw new Error(`tra-cuu ${args.join(' ')} printed no JSON: ${(stdout + stderr).slice(0, 2000)}`, { cause });
      }
    },
    runKilled: (millis, ...args) =>
      killAfter(millis, spawn(process.execPath, [program, ...args], { env, stdio: 'ignore', ...as })),
  };
}

async function killAfter(millis: number, child: ChildProcess): Promise<boolean> {
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  const timer = setTimeout(() => child.kill('SIGKILL'), millis);
  const signal = await ended;
  clearTimeout(timer);
  return signal === 'SIGKILL';
}
