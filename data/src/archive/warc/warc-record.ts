/** The named fields of a record's head, in their order. */
export type WarcFields = readonly (readonly [name: string, value: string])[];

const newline = '\r\n';

/**
 * A record as WARC 1.1 (ISO 28500:2017, clause 4) writes it: version, named fields, an empty line, the block, two empty lines. The
 * length of the block is added to the fields.
 */
export function toRecordBytes(fields: WarcFields, block: readonly Uint8Array[]): Buffer {
  const length = block.reduce((sum, part) => sum + part.length, 0);
  const lines = [...fields, ['Content-Length', String(length)] as const].map(([name, value]) => `${name}: ${value}`);
  const head = ['WARC/1.1', ...lines, '', ''].join(newline);
  return Buffer.concat([Buffer.from(head), ...block, Buffer.from(newline + newline)]);
}

/** A block of the type application/warc-fields. */
export const toFieldsBlock = (fields: WarcFields): Buffer =>
  Buffer.from(fields.map(([name, value]) => `${name}: ${value}${newline}`).join(''));

/** A value in one line, whatever it holds: what would end the line or be cut off its ends stands as %XX, and so does the percent sign. */
export const toFieldValue = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not stand in a line
  text.replace(/[\u0000-\u001f\u007f%]|^ | $/g, (letter) => encodeURIComponent(letter));
