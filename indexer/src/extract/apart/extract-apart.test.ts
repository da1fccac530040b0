import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from '../testing/make-docx.ts';
import { extractApart } from './extract-apart.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' as const;

const rtf = (text: string) => ({
  ...{ bytes: Buffer.from(`{\\rtf1\\ansi ${text}}`, 'latin1'), mediaType: 'application/rtf' as const, name: 'a.rtf' },
});

describe('a document read in a thread of its own', () => {
  it('is read as it is in this one', async () => {
    const read = await extractApart(rtf('HOI NGHI\\par Sang nay chi bo hop.\\par'));
    expect(read).toMatchObject({ title: 'HOI NGHI', reading: { method: 'rtf' } });
  });

  it('says why it cannot be read', async () => {
    await expect(extractApart({ ...rtf(''), bytes: Buffer.from('no RTF') })).rejects.toMatchObject({
      ...{ name: 'UnreadableError', reason: 'broken' },
    });
  });

  it('is given up where it takes too long, and the next one is read', async () => {
    const endless = rtf('{\\b a}'.repeat(400_000));
    await expect(extractApart(endless, { millis: 200 })).rejects.toMatchObject({ reason: 'too-slow' });
    expect((await extractApart(rtf('HOI NGHI\\par Sang nay hop.'))).title).toBe('HOI NGHI');
  });

  it('is given up where it takes too much memory', async () => {
    const bytes = await makeDocx(paragraph('a').repeat(700_000));
    expect(bytes.length).toBeLessThan(1_000_000);
    const bomb = { bytes, mediaType: docx, name: 'a.docx' };
    await expect(extractApart(bomb, { megabytes: 256 })).rejects.toMatchObject({
      reason: 'too-much-memory',
    });
  }, 60_000);
});

describe('a scan', () => {
  const fixture = join(import.meta.dirname, '..', 'ocr', 'fixtures', 'stamped', 'source.pdf');
  const scan = { bytes: readFileSync(fixture), mediaType: 'application/pdf' as const, name: 'scan.pdf' };
  /** The same page, many times over. Readers then make the table of the objects' places anew. */
  const manyPages = (count: number) => {
    const text = scan.bytes.toString('latin1');
    const page = /3 0 obj\n(<< \/Type \/Page .*>>)/.exec(text)?.[1];
    const numbers = Array.from({ length: count }, (_, at) => at + 10);
    const kids = `/Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${count}`;
    const copies = numbers.map((number) => `${number} 0 obj\n${page}\nendobj\n`).join('');
    const changed = text.replace(/\/Kids .* \/Count 1/, kids).replace(/xref\n.*/s, '');
    return { ...scan, bytes: Buffer.from(`${changed}${copies}trailer\n<< /Root 1 0 R >>\n`, 'latin1') };
  };

  it('is recognised there, with time for its pages', async () => {
    const { reading } = await extractApart(scan);
    expect(reading).toMatchObject({ method: 'pdf-ocr', recognized: [{ page: 1 }] });
  });

  it('is given up where its pages take too long, and the next one is read', async () => {
    const limits = { millis: 4_000, millisAPage: 0 };
    await expect(extractApart(manyPages(200), limits)).rejects.toMatchObject({ reason: 'too-slow' });
    expect((await extractApart(scan)).reading.method).toBe('pdf-ocr');
  });

  it('of more pages than are recognised is refused, with what to do', async () => {
    await expect(extractApart(manyPages(501))).rejects.toMatchObject({
      reason: 'too-large',
      message: expect.stringMatching(/^has 501 pages without text, more than the 500 that are recognised: split it$/),
    });
  });

  it('takes corrections with it', async () => {
    const corrections = new Map([[1, 'THÔNG BÁO\n\nHọp chi bộ vào chiều thứ sáu.']]);
    const { title, reading } = await extractApart({ ...scan, corrections });
    expect(title).toMatch(/^THÔNG BÁO/);
    expect(reading.corrected).toEqual([1]);
  });
});
