import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';

/** The sample archive, filled once and served by the built system on a port of its own. */
const port = 3187;

export default defineConfig({
  testDir: 'browser',
  timeout: 30_000,
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'vi-VN',
    launchOptions: { executablePath: await chromium.executablePath(), args: ['--no-sandbox'] },
  },
  webServer: {
    command: 'node --import tsx search-api/launch.ts --fill-with-sample',
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    url: `http://127.0.0.1:${port}/api/v1/readyz`,
    env: { PORT: String(port), TRA_CUU_HOME: fileURLToPath(new URL('.state', import.meta.url)), LOG_LEVEL: 'warn' },
    timeout: 120_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
