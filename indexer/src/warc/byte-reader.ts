import type { Chunk } from './read-chunks.ts';

/** Takes bytes off a series of chunks, with the place on the disk where each stands. */
export interface ByteReader {
  /** Where the next byte stands; null at the end. */
  place(): Promise<number | null>;
  /** The bytes up to a mark and with it; null where the mark does not come within `atMost` bytes. */
  takeTo(mark: Buffer, atMost: number): Promise<Buffer | null>;
  /** `count` bytes, or fewer at the end. */
  take(count: number): Promise<Buffer>;
  /** Returns how many were passed. */
  skip(count: number): Promise<number>;
  skipAll(bytes: readonly number[]): Promise<void>;
}

export function createByteReader(chunks: AsyncIterator<Chunk>): ByteReader {
  let current: Chunk = { offset: 0, isMember: false, bytes: Buffer.alloc(0) };
  const pass = (count: number): void => {
    const { offset, isMember, bytes } = current;
    current = { offset: isMember ? offset : offset + count, isMember, bytes: bytes.subarray(count) };
  };
  const fill = async (): Promise<boolean> => {
    while (current.bytes.length === 0) {
      const next = await chunks.next();
      if (next.done) return false;
      current = next.value;
    }
    return true;
  };
  const extend = async (): Promise<boolean> => {
    const next = await chunks.next();
    if (next.done) return false;
    current = { ...current, bytes: Buffer.concat([current.bytes, next.value.bytes]) };
    return true;
  };
  const each = async (count: number, use: (bytes: Buffer) => void): Promise<number> => {
    let done = 0;
    while (done < count && (await fill())) {
      const bytes = current.bytes.subarray(0, count - done);
      use(bytes);
      done += bytes.length;
      pass(bytes.length);
    }
    return done;
  };
  return {
    place: async () => ((await fill()) ? current.offset : null),
    takeTo: async (mark, atMost) => {
      await fill();
      for (;;) {
        const at = current.bytes.subarray(0, atMost).indexOf(mark);
        if (at >= 0) {
          const taken = current.bytes.subarray(0, at + mark.length);
          pass(taken.length);
          return taken;
        }
        if (current.bytes.length >= atMost || !(await extend())) return null;
      }
    },
    take: async (count) => {
      const parts: Buffer[] = [];
      await each(count, (bytes) => parts.push(bytes));
      return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    },
    skip: (count) => each(count, () => undefined),
    skipAll: async (wanted) => {
      while ((await fill()) && wanted.includes(current.bytes[0] ?? -1)) pass(1);
    },
  };
}
