import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const program = "import { run } from './indexer/src/main.ts'; process.exitCode = await run(process.argv);";

/**
 * Starts `tra-cuu inspect --jsonl FILE` from the sources, so that a changed rule is measured without a build. Its output is one line of JSON
 * for each line of the file, in order.
 */
export const startInspect = (file: string) =>
  spawn(
    process.execPath,
    [
      ...['--conditions=source', '--import', 'tsx', '--input-type=module', '--eval', program],
      ...['--', 'tra-cuu', 'inspect', '--jsonl', file],
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] },
  );

/** Starts the same from the built program, as users have it: what runs the sources costs time of its own. */
export const startBuiltInspect = (file: string) =>
  spawn(process.execPath, ['indexer/bin/tra-cuu.js', 'inspect', '--jsonl', file], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
