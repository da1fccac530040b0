import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { openEngine } from '@tra-cuu/data/search-index/engine/open-engine';
import { toEngineSettings } from '@tra-cuu/data/settings/engine-settings';
import { readSettings } from '@tra-cuu/data/settings/settings';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { pino } from 'pino';
import { z } from 'zod';
import { createApp } from './app.ts';
import { followLookups } from './lookups/follow-lookups.ts';
import { toQueryLanguage } from './query/query-language.ts';
import { readerAt } from './reader/reader.ts';
import { createArchiveAccess } from './record/archive-access.ts';

const packageFile = fileURLToPath(new URL('../package.json', import.meta.url));
const uiFolder = fileURLToPath(new URL('../../ui/dist', import.meta.url));

/** Milliseconds until a request to the engine is given up: nobody waits longer for a search. */
const requestTimeoutMillis = 15_000;

/** What the engine reports that someone should see. */
const troubles = new Set(['died', 'failed', 'took-over']);

/** Starts the API and serves until it is told to stop. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const logger = pino({ level: settings.logLevel }, pino.destination({ dest: 2, sync: true }));
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(packageFile, 'utf8')));
  const reader = readerAt(settings.host);
  const engine = await openEngine({
    ...toEngineSettings(settings),
    requestTimeoutMillis,
    onEvent: (event) => logger[troubles.has(event.type) ? 'warn' : 'debug'](event, `engine ${event.type}`),
  });
  const client = () => engine.client();
  const lookups = followLookups({
    ...{ reader, client },
    onError: (error) => logger.warn({ err: error }, 'lookups cannot be loaded now'),
  });
  const archive = createArchiveAccess(settings.home, (error) =>
    logger.warn({ err: error }, 'the archive cannot be read'),
  );
  const app = createApp({
    ...{ client, reader, archive, logger, version, lookups: lookups.current },
    language: toQueryLanguage(readVocabulary()),
    uiFolder: existsSync(uiFolder) ? uiFolder : null,
  });
  const server = app.listen(settings.port, settings.host);
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    server.close();
    server.closeIdleConnections();
    await lookups.close();
    archive.close();
    await engine.close();
    server.closeAllConnections();
  };
  // Ctrl-C reaches every process of a terminal, and the launcher hands it on: a second signal must not end us half way.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  server.once('error', (error) => {
    console.error(`Cannot listen on ${settings.host}:${settings.port} (PORT, HOST): ${error.message}`);
    process.exitCode = 1;
    void stop();
  });
  server.once('listening', () => {
    const { port } = server.address() as AddressInfo;
    const view = reader === 'staff' ? 'single-user mode: whoever sits at this machine is staff' : 'public view';
    console.log(`Tra Cứu is at http://${settings.host}:${port}/  (${view}; API at /api/docs; Ctrl-C stops it)`);
    if (process.argv.includes('--with-examples')) printExamples(`http://${settings.host}:${port}`);
  });
}

/** Searches to try on the sample archive: with accents, without any, and by a date. */
const examples = ['Đỗ Quang Minh', 'dang uy khoi', 'tuyen giao thang 7 2024'];

function printExamples(address: string): void {
  console.log('Try:');
  for (const q of examples) console.log(`  ${q.padEnd(24)} ${address}/?${new URLSearchParams({ q })}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
