#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/main.js', import.meta.url);
if (existsSync(program)) {
  const { run } = await import(program.href);
  process.exitCode = await run(process.argv);
} else {
  console.error('tra-cuu is not built yet. Run `npm run build` in the project first.');
  process.exitCode = 1;
}
