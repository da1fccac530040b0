import { describe, expect, it } from 'vitest';
import { readPdf } from './read-pdf.ts';

/** Lines in TCVN3 as its fonts encode them; the first font is one of capitals. */
const lines = [
  ['H', 'tØnh ñy thuËn giang'],
  ['N', 'Sè 12-CT/TU'],
  ['H', 'chØ thÞ'],
  ['H', 'vÒ c«ng t¸c n\u00ADíc s¹ch'],
  [
    'N',
    'Nh\u00AD c¸c ®ång chÝ ®· biÕt, m­a lò n¨m nay g©y thiÖt h¹i lín cho nh©n d©n trong tØnh, nhiÒu n¬i thiÕu n\u00ADíc',
  ],
  ['N', 's¹ch ®Ó dïng; c¸c cÊp ñy ph¶i quan t©m h¬n n÷a ®Õn viÖc nµy.'],
] as const;

/** A PDF whose fonts have the names of legacy fonts, and say of each code that it is the letter of Latin-1. */
function pdfInTcvn3(): Buffer {
  const text = lines.map(([font, line]) => `/${font} 12 Tf (${line}) Tj T*`).join('\n');
  const content = `BT 18 TL 60 780 Td\n${text}\nET`;
  const map = [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <20> <FF> <0020> endbfrange',
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
  const widths = `/FirstChar 32 /LastChar 255 /Widths [${Array.from({ length: 224 }, () => 500).join(' ')}]`;
  const font = (name: string) =>
    `<< /Type /Font /Subtype /TrueType /BaseFont /${name} /Encoding /WinAnsiEncoding ${widths} /ToUnicode 7 0 R >>`;
  const stream = (bytes: string) => `<< /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
  const fonts = '<< /Font << /H 5 0 R /N 6 0 R >> >>';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources ${fonts} >>`,
    ...[stream(content), font('ABCDEF+.VnTimeH'), font('ABCDEG+.VnTime'), stream(map)],
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return Buffer.from(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R >>\n`, 'latin1');
}

describe('a PDF set in fonts of TCVN3', () => {
  it('is read by its fonts, with every letter, before its title and paragraphs are told', async () => {
    const { title, blocks, reading } = await readPdf({ bytes: pdfInTcvn3(), name: 'a.pdf' });
    expect(title).toBe('CHỈ THỊ VỀ CÔNG TÁC NƯỚC SẠCH');
    expect(blocks.map(({ text }) => text)).toEqual([
      'TỈNH ỦY THUẬN GIANG',
      'Số 12-CT/TU',
      'CHỈ THỊ',
      'VỀ CÔNG TÁC NƯỚC SẠCH',
      'Như các đồng chí đã biết, mưa lũ năm nay gây thiệt hại lớn cho nhân dân trong tỉnh, nhiều nơi thiếu nước sạch để dùng; các cấp ủy phải quan tâm hơn nữa đến việc này.',
    ]);
    expect(reading).toEqual({ charset: 'tcvn3', method: 'pdf-text', confidence: 1 });
  });
});
