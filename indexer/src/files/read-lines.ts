import { createReadStream } from 'node:fs';

/** A line as it stands in the file, without its end. `number` counts from 1. */
export interface FileLine {
  number: number;
  bytes: Buffer;
}

const newline = 0x0a;

/** Reads a file line by line, in memory of one line at most. Line ends are \n or \r\n; the last may have none. */
export async function* readLines(path: string): AsyncGenerator<FileLine> {
  let rest: Buffer[] = [];
  let number = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      number += 1;
      yield { number, bytes: trimEnd(Buffer.concat([...rest, chunk.subarray(start, end)])) };
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield { number: number + 1, bytes: trimEnd(Buffer.concat(rest)) };
}

const trimEnd = (line: Buffer): Buffer => (line.at(-1) === 0x0d ? line.subarray(0, -1) : line);
