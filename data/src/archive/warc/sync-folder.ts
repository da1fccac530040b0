import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until the names in a folder are on the disk: a new file is else lost with its name when the power fails. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
