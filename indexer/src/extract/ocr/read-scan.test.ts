import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from '@tra-cuu/data/text/canonical';
import { findWords } from '@tra-cuu/data/text/words';
import { describe, expect, it } from 'vitest';
import type { FoundDocument } from '../../capture/found-document.ts';
import { refuseSecrets } from '../../capture/refuse-secrets.ts';
import { readPdf } from '../pdf/read-pdf.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
const bytesOf = (slug: string): Buffer => readFileSync(join(fixtures, slug, 'source.pdf'));
const read = (slug: string) => readPdf({ bytes: bytesOf(slug), name: `${slug}.pdf` });

/** What a good reader reads in a scan; `exactBlocks` are those by which it is found, which must have no mistake. */
interface Expected {
  title: string;
  publishedOn: unknown;
  pages: number;
  method: string;
  /** None in a scan that has its text with it. */
  recognized?: number[];
  exactBlocks: string[];
  blocks: string[];
}

/** Of a hundred words as many may be read wrong, or be too many. */
const mostWrong = 5;

/** How many words of one text the other has not. */
function countMissing(from: string, within: string): number {
  const left = new Map<string, number>();
  for (const { text } of findWords(canonical(within))) left.set(text, (left.get(text) ?? 0) + 1);
  return findWords(canonical(from)).filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  }).length;
}

describe('a scan', () => {
  it.each(readdirSync(fixtures))('is read nearly as a reader would: %s', async (slug) => {
    const expected = JSON.parse(readFileSync(join(fixtures, slug, 'expected.json'), 'utf8')) as Expected;
    const { title, publishedOn, pages, blocks, reading } = await read(slug);
    expect({ title, publishedOn, pages }).toEqual({
      title: expected.title,
      publishedOn: expected.publishedOn,
      pages: expected.pages,
    });
    expect(reading).toMatchObject({ method: expected.method, charset: 'unicode' });
    expect(reading.recognized?.map(({ page }) => page)).toEqual(expected.recognized);
    expect(reading.confidence).toBeGreaterThan(0.85);
    expect(reading.confidence < 1).toBe(expected.recognized !== undefined);
    const texts = blocks.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(expected.exactBlocks));
    expect(texts).toHaveLength(expected.blocks.length);
    const [printed, found] = [expected.blocks.join('\n'), texts.join('\n')];
    const words = findWords(printed).length;
    expect((countMissing(printed, found) / words) * 100).toBeLessThan(mostWrong);
    expect((countMissing(found, printed) / words) * 100).toBeLessThan(mostWrong);
  });

  it.each(['stamped', 'leaning-stamp', 'searchable-stamped'])(
    'that bears a mark of secrecy is refused: %s',
    async (slug) => {
      const extracted = await read(slug);
      const document = { bytes: bytesOf(slug), mediaType: 'application/pdf', contentType: null } as const;
      expect(() => refuseSecrets({ ...document, ...place }, extracted)).toThrowError(/is marked MẬT/);
    },
  );
});

const place: Omit<FoundDocument, 'bytes' | 'mediaType' | 'contentType'> = {
  identity: { kind: 'file', collection: 'c', path: 'a.pdf' },
  ...{ place: null, externalId: null, address: 'a.pdf', site: null, visibility: 'internal', problem: null },
};

describe('a page that was corrected', () => {
  it('has the text that was given, and is not recognised', async () => {
    const text = [
      'ĐẢNG ỦY XÃ TÂN HÒA\nCHI BỘ THÔN ĐỒNG SẬY\n*\nSố 11-TB/CB',
      'ĐẢNG CỘNG SẢN VIỆT NAM\nTân Hòa, ngày 02 tháng 10 năm 2008',
      'THÔNG BÁO\nvề việc thu, nộp đảng phí',
      'Thực hiện hướng dẫn của Đảng ủy xã, chi bộ thông báo mức đóng\nđảng phí của đảng viên như sau, để các đồng chí biết.',
      'Họ tên\tSố tiền\nBùi Thị Hạnh\t4.000 đồng',
    ].join('\n\n');
    const corrections = new Map([
      [1, text],
      [7, 'there is no such page'],
    ]);
    const { title, blocks, publishedOn, reading } = await readPdf({
      bytes: bytesOf('askew-noisy'),
      name: 'a.pdf',
      corrections,
    });
    expect(title).toBe('THÔNG BÁO về việc thu, nộp đảng phí');
    expect(publishedOn?.date).toBe('2008-10-02');
    expect(blocks).toEqual([
      { kind: 'heading', text: 'ĐẢNG ỦY XÃ TÂN HÒA' },
      { kind: 'heading', text: 'CHI BỘ THÔN ĐỒNG SẬY' },
      { kind: 'paragraph', text: 'Số 11-TB/CB' },
      { kind: 'heading', text: 'ĐẢNG CỘNG SẢN VIỆT NAM' },
      { kind: 'paragraph', text: 'Tân Hòa, ngày 02 tháng 10 năm 2008' },
      { kind: 'heading', text: 'THÔNG BÁO' },
      { kind: 'paragraph', text: 'về việc thu, nộp đảng phí' },
      {
        kind: 'paragraph',
        text: 'Thực hiện hướng dẫn của Đảng ủy xã, chi bộ thông báo mức đóng đảng phí của đảng viên như sau, để các đồng chí biết.',
      },
      { kind: 'table', text: 'Họ tên\tSố tiền\nBùi Thị Hạnh\t4.000 đồng' },
    ]);
    expect(reading).toMatchObject({ method: 'pdf-corrected', corrected: [1] });
    expect(reading).not.toHaveProperty('recognized');
  });

  it('goes with others that are text or recognised', async () => {
    const { reading, blocks } = await readPdf({
      bytes: bytesOf('text-and-scan'),
      name: 'a.pdf',
      corrections: new Map([[2, 'TỔNG HỢP Ý KIẾN\n\n1. Một ý kiến.']]),
    });
    expect(reading).toMatchObject({ method: 'pdf-text+corrected', corrected: [2], confidence: 1 });
    expect(blocks.slice(-2).map(({ text }) => text)).toEqual(['TỔNG HỢP Ý KIẾN', '1. Một ý kiến.']);
  });
});
