import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const written: string[] = [];

afterEach(async () => {
  for (const path of written.splice(0)) await rm(path);
});

/** Runs the import check over one package with a file in it that breaks the rule, and gives what it printed. */
async function checkWith(path: string, source: string): Promise<{ code: number; output: string }> {
  const file = `${root}${path}`;
  await mkdir(fileURLToPath(new URL('.', `file://${file}`)), { recursive: true });
  await writeFile(file, source);
  written.push(file);
  const args = [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    'dependency-cruiser.config.mjs',
    path,
  ];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

describe('the import rule', () => {
  it.each([
    ['indexer/src/breaks-the-rule.ts', "import '../../search-api/src/app.ts';", 'indexer-imports-only-data'],
    [
      'search-api/src/breaks-the-rule.ts',
      "import type { run } from '../../indexer/src/main.ts';",
      'search-api-imports-only-data',
    ],
    ['data/src/breaks-the-rule.ts', "import '../../indexer/src/main.ts';", 'data-imports-no-package'],
    ['ui/src/breaks-the-rule.ts', "import '@tra-cuu/data/archive/open-archive';", 'ui-imports-browser-safe-data'],
    ['ui/src/breaks-the-rule.ts', "import '@tra-cuu/data/article/article-id';", 'ui-imports-browser-safe-data'],
    ['data/src/text/breaks-the-rule.ts', "import 'node:crypto';", 'browser-safe-data-stays-so'],
    ['indexer/src/breaks-the-rule.ts', "import './not-there.ts';", 'everything-resolves'],
  ])('is broken by %s that says %s', async (path, source, rule) => {
    const { code, output } = await checkWith(path, `${source}\n`);
    expect(output).toContain(rule);
    expect(code).toBeGreaterThan(0);
  });

  it('is not broken by an import of data', async () => {
    const { code, output } = await checkWith('search-api/src/keeps-the-rule.ts', "import '@tra-cuu/data/text/fold';\n");
    expect(output).toContain('no dependency violations found');
    expect(code).toBe(0);
  });
});
