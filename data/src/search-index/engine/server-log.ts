import { open, rename, stat } from 'node:fs/promises';

/** At this size, in bytes, the log is set aside as `<log>.1` when a server starts. */
const rotateAtBytes = 10 * 1024 * 1024;

/** Lines and bytes quoted in an error. */
const quotedLines = 8;
const quotedBytes = 16 * 1024;

/** The size of the log in bytes before this start, after setting a large one aside: what comes after it is the new server's. */
export async function rotateServerLog(path: string): Promise<number> {
  const size = await sizeOf(path);
  if (size < rotateAtBytes) return size;
  await rename(path, `${path}.1`);
  return 0;
}

/** The last lines written after `fromByte`, without colours, backtrace and banner; empty when nothing was written. */
export async function readLogTail(path: string, fromByte: number): Promise<string[]> {
  const size = await sizeOf(path);
  const start = Math.max(fromByte, size - quotedBytes);
  if (size <= start) return [];
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start);
    return toTellingLines(buffer.toString('utf8', 0, bytesRead)).slice(-quotedLines);
  } finally {
    await file.close();
  }
}

function toTellingLines(text: string): string[] {
  return text
    .replace(/\n\s*Stack backtrace:[\s\S]*$/, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[8dPYb'". ]+$/.test(line));
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    (found) => found.size,
    () => 0,
  );
}
