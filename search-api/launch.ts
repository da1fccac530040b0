/**
 * `npm start` and `npm run serve`: builds what is stale, fills an empty archive with the sample where asked to, and serves. One
 * process that owns the others, one after the other, and hands them every signal: whoever stops it stops them all.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs a program of this project to its end and gives its exit code; 1 where a signal ended it. */
function run(script: string, args: readonly string[], environment: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [`${root}${script}`, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TRA_CUU_HOME: process.env.TRA_CUU_HOME || `${root}var`, ...environment },
  });
  const forward = (signal: NodeJS.Signals): void => void child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      for (const signal of signals) process.off(signal, forward);
      resolve(code ?? 1);
    });
  });
}

let stopped = false;
for (const signal of signals) {
  process.on(signal, () => {
    stopped = true;
  });
}

const fillWithSample = process.argv.includes('--fill-with-sample');
const steps: (() => Promise<number>)[] = [
  () =>
    run('node_modules/turbo/bin/turbo', ['run', 'build', '--output-logs=errors-only'], {
      TURBO_TELEMETRY_DISABLED: '1',
    }),
  ...(fillWithSample ? [() => run('indexer/bin/tra-cuu.js', ['sample'])] : []),
  () => run('search-api/dist/main.js', fillWithSample ? ['--with-examples'] : []),
];
for (const step of steps) {
  const code = await step();
  if (code === 0 && !stopped) continue;
  process.exitCode = stopped ? 130 : code;
  break;
}
