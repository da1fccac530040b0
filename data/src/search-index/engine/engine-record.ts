import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const engineRecord = z.object({
  /** Process id of the server; null while it is being spawned. */
  pid: z.int().positive().nullable(),
  /** Port on 127.0.0.1. */
  port: z.int().min(1).max(65_535),
  /** Absolute path of the file that holds the master key. */
  keyFile: z.string().min(1),
  startedAt: z.iso.datetime(),
});

/** `engine.json`: how the processes of one state folder find its server. Written by the owner alone. */
export type EngineRecord = z.infer<typeof engineRecord>;

/** Undefined when the file is missing or unreadable as a record: the server is then looked for among the processes. */
export async function readEngineRecord(path: string): Promise<EngineRecord | undefined> {
  try {
    return engineRecord.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) return undefined;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Replaces the file whole: a reader sees the old record or the new one. */
export async function writeEngineRecord(path: string, record: EngineRecord): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  await writeFile(beside, `${JSON.stringify(record)}\n`);
  await rename(beside, path);
}

export async function removeEngineRecord(path: string): Promise<void> {
  await rm(path, { force: true });
}
