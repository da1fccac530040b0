import { randomBytes } from 'node:crypto';
import { chmod, link, readFile, rename, rm, writeFile } from 'node:fs/promises';

const wellFormed = /^[0-9a-f]{64}$/;

/** Undefined when there is no whole key in the file. */
export async function readMasterKey(path: string): Promise<string | undefined> {
  try {
    const key = (await readFile(path, 'utf8')).trim();
    return wellFormed.test(key) ? key : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * The master key of a state folder, made of 32 random bytes (as hex) at the first call. The file never exists half written, and
 * only its owner can read it. A damaged key is replaced: the database does not depend on it.
 */
export async function ensureMasterKey(path: string): Promise<string> {
  const kept = await readMasterKey(path);
  if (kept !== undefined) {
    await chmod(path, 0o600);
    return kept;
  }
  const fresh = randomBytes(32).toString('hex');
  const beside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(beside, `${fresh}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    await link(beside, path);
    return fresh;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const other = await readMasterKey(path);
    if (other !== undefined) return other;
    await rename(beside, path);
    return fresh;
  } finally {
    await rm(beside, { force: true });
  }
}
