import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Bytes that fit into `sun_path` with its final zero: 108 on Linux, 104 on macOS and the BSDs; a longer path is cut, not refused. */
const mostBytes = 103;

/**
 * Calls `use` with a path of the socket that is short enough to bind and to connect to. A long one is reached through a symbolic
 * link in a private temporary folder, which is gone afterwards: the socket itself is always where `path` says, so processes with
 * different TMPDIRs still meet.
 */
export async function withShortSocketPath<T>(path: string, use: (short: string) => Promise<T>): Promise<T> {
  if (Buffer.byteLength(path) <= mostBytes) return use(path);
  const folder = await makeShortFolder(basename(path));
  try {
    await symlink(dirname(path), join(folder, 'f'));
    return await use(join(folder, 'f', basename(path)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function makeShortFolder(name: string): Promise<string> {
  const room = mostBytes - Buffer.byteLength(join('/tra-cuu-XXXXXX', 'f', name));
  const parent = Buffer.byteLength(tmpdir()) <= room ? tmpdir() : '/tmp';
  return mkdtemp(join(parent, 'tra-cuu-'));
}
