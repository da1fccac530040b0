import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { WarcFiles } from '../warc/warc-files.ts';
import { toWarcinfo } from '../warc/warc-writer.ts';

/** Where the records of a capture stand. */
export interface Stretch {
  captureId: number;
  begin: number;
  size: number;
}

/** A stretch at its new place: it begins `moved` bytes earlier (or, below zero, later) than it did. */
export interface MovedStretch extends Stretch {
  moved: number;
}

const copiedAtOnce = 2 ** 20;

/**
 * Writes a WARC file that holds what another one does, but for the records of some captures, and waits until it is on the disk. `stretches`
 * stand in their order. What is copied is copied as it is, byte by byte.
 */
export function rewriteWarc(
  files: WarcFiles,
  { from, to, date }: { from: string; to: string; date: string },
  stretches: readonly Stretch[],
  purged: ReadonlySet<number>,
): { length: number; kept: MovedStretch[] } {
  const target = openSync(files.path(to), 'w');
  const kept: MovedStretch[] = [];
  let length = 0;
  const write = (bytes: Buffer): void => {
    for (let done = 0; done < bytes.length; ) done += writeSync(target, bytes, done);
    length += bytes.length;
  };
  try {
    write(gzipSync(toWarcinfo(to, date)));
    for (const stretch of stretches) {
      if (purged.has(stretch.captureId)) continue;
      kept.push({ ...stretch, moved: stretch.begin - length });
      for (let done = 0; done < stretch.size; done += copiedAtOnce)
        write(files.read(from, stretch.begin + done, Math.min(copiedAtOnce, stretch.size - done)));
    }
    fsyncSync(target);
  } finally {
    closeSync(target);
  }
  return { length, kept };
}
