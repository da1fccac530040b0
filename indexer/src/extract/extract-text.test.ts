import { describe, expect, it } from 'vitest';
import { maxReadableBytes } from './check-readable.ts';
import { extractText } from './extract-text.ts';
import { UnreadableError } from './unreadable-error.ts';

function reasonOf(bytes: Buffer | string, mediaType: 'text/html' | 'text/plain' = 'text/html'): string {
  try {
    extractText({ bytes: Buffer.from(bytes), mediaType, name: 'x' });
    return 'read';
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    expect(error.message).not.toBe('');
    return error.reason;
  }
}

describe('what cannot be read says why', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['nothing but blanks', ' \r\n\t ', 'empty'],
    ['a PDF renamed .html', '%PDF-1.4\n1 0 obj', 'binary'],
    ['a .docx renamed .html', 'PK\x03\x04\x14\0', 'binary'],
    ['bytes with NUL', 'abc\0def', 'binary'],
    ['bytes full of control characters', '\x01\x02\x03\x05abc'.repeat(20), 'binary'],
    ['a page of frames', '<html><head><title>x</title></head><frameset><frame src="a"></frameset></html>', 'no-text'],
    ['a page that nests without end', '<div>'.repeat(200_000), 'too-deep'],
    ['a page of nothing but tags', '<br>'.repeat(400_000), 'too-large'],
  ])('%s', (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  it('a page over the limit, which is itself read', () => {
    const pageOf = (size: number) => `<p>${'Đảng ủy họp. '.repeat(size)}`;
    expect(reasonOf(Buffer.alloc(maxReadableBytes + 1, 'a'))).toBe('too-large');
    expect(reasonOf(pageOf(10_000))).toBe('read');
  });

  it('a plain text is checked alike', () => {
    expect(reasonOf('', 'text/plain')).toBe('empty');
    expect(reasonOf('GIF89a', 'text/plain')).toBe('binary');
  });
});
