import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSecrecyMark } from '../../capture/secrecy-mark.ts';
import { UnreadableError } from '../unreadable-error.ts';
import { readPdf } from './read-pdf.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const slugs = readdirSync(fixtures);
const bytesOf = (slug: string): Buffer => readFileSync(join(fixtures, slug, 'source.pdf'));

const read = (bytes: Uint8Array, name = 'paper.pdf') => readPdf({ bytes, name });
const refusal = (bytes: Uint8Array): Promise<{ reason: string; message: string }> =>
  read(bytes).then(
    () => expect.unreachable('it was read'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(UnreadableError);
      const { reason, message } = error as UnreadableError;
      return { reason, message };
    },
  );

describe('a PDF in a form that real papers have', () => {
  it.each(slugs)('is read as a reader would, or refused with a reason: %s', async (slug) => {
    const expected: unknown = JSON.parse(readFileSync(join(fixtures, slug, 'expected.json'), 'utf8'));
    const article = await read(bytesOf(slug), `${slug}.pdf`).catch(({ reason, message }: UnreadableError) => ({
      reason,
      message,
    }));
    expect(article).toEqual(expected);
  });

  it('keeps its bytes as they were, and its address', async () => {
    const bytes = bytesOf('official-letter');
    const before = Buffer.from(bytes);
    const article = await readPdf({ bytes, name: 'x.pdf', url: 'http://a.example/x.pdf' });
    expect(article.url).toBe('http://a.example/x.pdf');
    expect(bytes.equals(before)).toBe(true);
  });

  it('shows a mark of secrecy that leans across its head to whoever keeps the document', async () => {
    const { title, blocks } = await read(bytesOf('leaning-stamp'));
    expect(findSecrecyMark([title, ...blocks.map(({ text }) => text)])).toBe('TỐI MẬT');
    expect(JSON.stringify(blocks)).not.toContain('BẢN LƯU');
  });
});

/** A PDF of these objects, the first its catalogue; without a table of their places, which readers then make. */
const pdfOf = (objects: readonly string[], trailer = ''): Buffer => {
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R ${trailer} >>\n`, 'latin1');
};

const contentOf = (lines: readonly string[]): string => {
  const content = `BT /F1 12 Tf 14 TL 50 800 Td\n${lines.map((line) => `(${line}) Tj T*`).join('\n')}\nET`;
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
};

const onePage = (lines: readonly string[], trailer?: string, more: readonly string[] = []): Buffer =>
  pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      contentOf(lines),
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...more,
    ],
    trailer,
  );

describe('the title of a PDF', () => {
  it('is the name of its file, without folder and extension, where no line reads as one', async () => {
    const lines = Array.from({ length: 6 }, (_, at) => `- khoan ${at + 1} cua bang ke cac loai go trong kho;`);
    const { title } = await read(onePage(lines), 'thang 3/Bảng kê.PDF');
    expect(title).toBe('Bảng kê');
  });
});

describe('bytes that are no PDF to read', () => {
  it.each([
    ['none', Buffer.alloc(0), 'empty', /is empty/],
    ['a text', Buffer.from('Kính gửi các đồng chí'), 'broken', /is no PDF/],
    [
      'bytes without order',
      Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919 + 13) % 251)),
      'broken',
      /is no PDF/,
    ],
    ['the mark of a PDF and nothing behind it', Buffer.from('%PDF-1.7\n%âãÏÓ\n'), 'broken', /fetch or save it again/],
    [
      'the mark and bytes without order',
      Buffer.from(`%PDF-1.7\n${'\u0001\u00ff\u0010'.repeat(900)}`),
      'broken',
      /broken PDF/,
    ],
  ])('are refused with a reason: %s', async (_, bytes, reason, message) => {
    expect(await refusal(bytes)).toEqual({ reason, message: expect.stringMatching(message) });
  });

  it.each([0.1, 0.3, 0.5, 0.7, 0.9, 0.99])(
    'cut off at %d of its length are read as far as they go, or refused',
    async (share) => {
      const whole = bytesOf('gazette-circular');
      const outcome = await read(whole.subarray(0, Math.floor(whole.length * share))).catch((error: unknown) => error);
      if (outcome instanceof Error)
        expect(outcome).toMatchObject({ name: 'UnreadableError', reason: expect.stringMatching(/broken|no-text/) });
      else expect(outcome).toHaveProperty('blocks');
    },
  );

  it('are refused where a password is wanted, with what to do', async () => {
    const key = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'6b'.repeat(32)}> /U <${'3c'.repeat(32)}> >>`;
    const locked = onePage(['van ban co mat khau'], `/Encrypt 6 0 R /ID [<${'0a'.repeat(16)}> <${'0a'.repeat(16)}>]`, [
      key,
    ]);
    expect(await refusal(locked)).toEqual({
      reason: 'encrypted',
      message: expect.stringMatching(/password: save a copy/),
    });
  });

  it('are refused where they have more pages than are read', async () => {
    const pages = 2001;
    const kids = Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`).join(' ');
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
    const long = pdfOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`,
      ...Array.from({ length: pages }, () => page),
    ]);
    expect(await refusal(long)).toEqual({
      reason: 'too-large',
      message: expect.stringMatching(/2001 pages.*split it/),
    });
  });
});
