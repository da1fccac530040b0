import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { z } from 'zod';

const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  optionalDependencies: z.record(z.string(), z.string()).default({}),
});

/** What a run was made on and with. */
export interface Machine {
  cpu: string;
  cores: number;
  memoryGiB: number;
  node: string;
  /** Packages of npm with the version that is pinned. The engine's package names the server's version after a dash. */
  packages: Record<string, string>;
}

export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    packages: { ...readVersions('../../data/package.json'), ...readVersions('../package.json') },
  };
}

function readVersions(path: string): Record<string, string> {
  const file = packageSchema.parse(JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')));
  return { ...file.dependencies, ...file.optionalDependencies };
}
