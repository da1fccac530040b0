import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const stateFolder = fileURLToPath(new URL('../var', import.meta.url));

/** The folder in which a corpus is built: the same for the same file names and sizes, so that it is built once. */
export function toStateFolder(paths: readonly string[]): string {
  const names = paths.map((path) => `${basename(path)} ${statSync(path).size}`);
  return join(stateFolder, createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16));
}

export interface FileDigest {
  name: string;
  bytes: number;
  sha256: string;
}

/** Says exactly which file was used. */
export async function digestFile(path: string): Promise<FileDigest> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return { name: basename(path), bytes: statSync(path).size, sha256: hash.digest('hex') };
}
