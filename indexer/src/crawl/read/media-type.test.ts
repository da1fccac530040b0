import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from './media-type.ts';

const named = (path: string, contentType: string | null = null, disposition: string | null = null) => ({
  ...{ url: `http://portal.example${path}`, contentType, disposition },
});
const zipOf = (name: string) => new JSZip().file(name, '<x/>').generateAsync({ type: 'nodebuffer' });
const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100)]);

describe('a document’s type', () => {
  it('is what its bytes are, whatever it is called', async () => {
    const pdf = readFileSync(new URL('../../extract/pdf/fixtures/party-directive/source.pdf', import.meta.url));
    expect(mediaTypeOf(pdf, named('/1.doc', 'application/msword'))).toBe('application/pdf');
    expect(mediaTypeOf(Buffer.from('{\\rtf1 x}'), named('/1.doc'))).toBe('application/rtf');
    expect(mediaTypeOf(await zipOf('word/document.xml'), named('/tai?id=1'))).toMatch(/wordprocessingml/);
    expect(mediaTypeOf(await zipOf('xl/workbook.xml'), named('/tai?id=1'))).toMatch(/spreadsheetml/);
  });

  it('is that of its names where the bytes of two begin alike', () => {
    expect(mediaTypeOf(ole, named('/1.doc'))).toBe('application/msword');
    expect(mediaTypeOf(ole, named('/1.xls'))).toBe('application/vnd.ms-excel');
    expect(mediaTypeOf(ole, named('/tai?id=1', 'application/vnd.ms-excel'))).toBe('application/vnd.ms-excel');
    expect(mediaTypeOf(ole, named('/tai?id=1', null, 'attachment; filename="bieu 1.xls"'))).toBe(
      'application/vnd.ms-excel',
    );
    expect(mediaTypeOf(ole, named('/tai?id=1', null, "attachment; filename*=UTF-8''k%E1%BA%BF.doc"))).toBe(
      'application/msword',
    );
  });

  it('is none for what cannot be read', async () => {
    expect(mediaTypeOf(Buffer.from('<html>Không tìm thấy'), named('/1.pdf', 'application/pdf'))).toBeNull();
    expect(mediaTypeOf(await zipOf('anh.jpg'), named('/1.docx'))).toBeNull();
    expect(mediaTypeOf(Buffer.alloc(0), named('/1.pdf'))).toBeNull();
  });
});
