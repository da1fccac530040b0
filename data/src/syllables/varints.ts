/** Writes whole numbers from 0 to 2^53 - 1, seven bits a byte, the lowest first (LEB128). */
export interface VarintWriter {
  write(value: number): void;
  /** Writes bytes as they are, after their number. */
  writeBytes(bytes: Uint8Array): void;
  finish(): Uint8Array;
}

export function createVarintWriter(): VarintWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(bytes.length * 2, length + more));
    larger.set(bytes);
    bytes = larger;
  };
  const write = (value: number): void => {
    reserve(8);
    let rest = value;
    while (rest >= 128) {
      bytes[length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    bytes[length++] = rest;
  };
  return {
    write,
    writeBytes: (added) => {
      write(added.length);
      reserve(added.length);
      bytes.set(added, length);
      length += added.length;
    },
    finish: () => bytes.subarray(0, length),
  };
}

/** Reads what a `VarintWriter` wrote. Both reads throw a RangeError where the bytes end too soon. */
export interface VarintReader {
  read(): number;
  readBytes(): Uint8Array;
  /** How many bytes are left. */
  left(): number;
}

export function createVarintReader(bytes: Uint8Array): VarintReader {
  let at = 0;
  const read = (): number => {
    let value = 0;
    for (let unit = 1; unit <= 2 ** 49; unit *= 128) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('The bytes end within a number');
      if (byte < 128) return value + byte * unit;
      value += (byte - 128) * unit;
    }
    throw new RangeError('A number is longer than 8 bytes');
  };
  return {
    read,
    readBytes: () => {
      const length = read();
      if (length > bytes.length - at) throw new RangeError('The bytes end too soon');
      at += length;
      return bytes.subarray(at - length, at);
    },
    left: () => bytes.length - at,
  };
}
