import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, in which its programs are started. */
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts a built program of this project with a state folder of its own. */
export function startProgram(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  stdio: ['ignore', 'inherit' | 'pipe', 'inherit'],
) {
  return spawn(process.execPath, [`${root}${script}`, ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio,
  });
}

/** Runs a program to its end, its output where it can be seen. Throws unless it ends with one of the exit codes. */
export async function runProgram(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  exitCodes: readonly number[] = [0],
): Promise<void> {
  const child = startProgram(script, args, environment, ['ignore', 'inherit', 'inherit']);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code === null || !exitCodes.includes(code))
    throw new Error(`${script} ${args[0]} ended with ${code ?? 'a signal'}`);
}
