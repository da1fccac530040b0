import { Readable } from 'node:stream';
import { Tokenize } from 'rtf-stream-parser';

/** A piece of RTF: the beginning or end of a group, a control word with its number, or bytes of text. */
export type RtfToken = { kind: 'begin' } | { kind: 'end' } | RtfControl | { kind: 'text'; bytes: Buffer };

export interface RtfControl {
  kind: 'control';
  word: string;
  parameter: number | undefined;
  bytes: Buffer | undefined;
}

/** How rtf-stream-parser numbers the kinds; its enumeration exists in types alone. */
const [groupStart, groupEnd, control] = [0, 1, 2];

interface ParserToken {
  type: number;
  word?: string;
  data?: Buffer;
  param?: number;
}

/** The tokens of an RTF document in their order. */
export async function* readRtfTokens(bytes: Buffer): AsyncGenerator<RtfToken> {
  const tokens: AsyncIterable<ParserToken> = Readable.from([bytes]).pipe(new Tokenize());
  for await (const { type, word = '', data, param } of tokens) {
    if (type === groupStart) yield { kind: 'begin' };
    else if (type === groupEnd) yield { kind: 'end' };
    else if (type === control) yield { kind: 'control', word, parameter: param, bytes: data };
    else yield { kind: 'text', bytes: data ?? Buffer.alloc(0) };
  }
}
