/**
 * `npm test`: the checks, the build, the tests of every package on real servers, and those in a browser. All of them run, whatever
 * fails; the last line counts what passed and failed, a check being one test.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

interface Count {
  passed: number;
  failed: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'tra-cuu-tests-'));

const vitestReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int(), numFailedTestSuites: z.int() });
const playwrightReport = z.object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }) });

function run(title: string, command: readonly string[], environment: Record<string, string> = {}): boolean {
  console.log(`\n== ${title}: ${command.join(' ')}`);
  const [program = '', ...args] = command;
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  return status === 0;
}

const check = (title: string, script: string): Count =>
  run(title, ['npm', 'run', '--silent', script]) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };

/** Counts by the runner's own report. A run that fails without one has failed at least once. */
function counted<Report>(
  ok: boolean,
  file: string,
  schema: z.ZodType<Report>,
  count: (report: Report) => Count,
): Count {
  try {
    const { passed, failed } = count(schema.parse(JSON.parse(readFileSync(join(reports, file), 'utf8'))));
    return { passed, failed: ok ? failed : Math.max(failed, 1) };
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
    return { passed: 0, failed: 1 };
  }
}

function runVitest(): Count {
  const report = join(reports, 'vitest.json');
  const ok = run('tests', [
    'npx',
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return counted(ok, 'vitest.json', vitestReport, ({ numPassedTests, numFailedTests }) => ({
    ...{ passed: numPassedTests, failed: numFailedTests },
  }));
}

function runBrowser(): Count {
  const command = ['npx', 'playwright', 'test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'];
  const ok = run('browser tests', command, { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json') });
  return counted(ok, 'playwright.json', playwrightReport, ({ stats }) => ({
    ...{ passed: stats.expected, failed: stats.unexpected + stats.flaky },
  }));
}

const counts = [
  check('lint', 'lint'),
  check('build', 'build'),
  check('types', 'typecheck'),
  check('imports', 'check:imports'),
  check('unused code', 'check:unused'),
  runVitest(),
  runBrowser(),
];
rmSync(reports, { recursive: true, force: true });
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
