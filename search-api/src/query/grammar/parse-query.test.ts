import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { countsAsPlain, type QueryTerm } from './query-reading.ts';

const symbols = new Set('nq ct kl qc qd qyd tt hd tb tc bc kh qh ctr da pa ttr cv bb l pl nd ttlt'.split(' '));
const parse = (text: string) => parseQuery(text, symbols);
const print = ({ kind, text }: QueryTerm): string => (kind === 'phrase' ? `[${text}]` : text);
const terms = (text: string): string => parse(text).terms.map(print).join(' ');
const excluded = (text: string): string => parse(text).excluded.map(print).join(' ');

describe('words', () => {
  it('are required in the order typed, each with its place and forms', () => {
    expect(parse('Uỷ ban, Tỉnh').terms).toEqual([
      { kind: 'word', text: 'Uỷ', words: [{ exact: 'ủy', folded: 'uy' }], start: 0, end: 2 },
      { kind: 'word', text: 'ban', words: [{ exact: 'ban', folded: 'ban' }], start: 3, end: 6 },
      { kind: 'word', text: 'Tỉnh', words: [{ exact: 'tỉnh', folded: 'tinh' }], start: 8, end: 12 },
    ]);
  });

  it('are in NFC at the places of the text as typed', () => {
    const typed = 'Đảng ủy'.normalize('NFD');
    const [party, committee] = parse(typed).terms;
    expect([party?.text, committee?.text]).toEqual(['Đảng', 'ủy']);
    expect(typed.slice(committee?.start, committee?.end).normalize('NFC')).toBe('ủy');
  });

  it.each(['', '  ', '…', '""', '“ ”', '- – —', '🙂🙂', '()[]{}', '::', '-""', '"', '\u200B'])(
    'are none in %s, and nothing is wrong with it',
    (text) => {
      const { terms, excluded, numbers, problems } = parse(text);
      expect([terms, excluded, numbers, problems]).toEqual([[], [], [], []]);
    },
  );
});

describe('titles and heads of papers as they are pasted', () => {
  it.each([
    ['Thuận Giang: Khởi công 3 cầu vượt lũ!', 'Thuận Giang Khởi công 3 cầu vượt lũ'],
    ['Vì sao đường chưa xong?...', 'Vì sao đường chưa xong'],
    ['(BTG) – Tổng kết 10 năm “Dân vận khéo”', 'BTG Tổng kết 10 năm [Dân vận khéo]'],
    ['Nghe dân nói, nói dân hiểu… – Bài 2: Giữ lời', 'Nghe dân nói nói dân hiểu Bài 2 Giữ lời'],
    ['• Họp báo [ảnh] * 🎉 Xem thêm »', 'Họp báo ảnh Xem thêm'],
    ['Bí thư: phải làm ngay', 'Bí thư phải làm ngay'],
    ['Bí thư:phải làm ngay', 'Bí thư phải làm ngay'],
    ['Lúc 10:30 tại TP.HCM: mưa', 'Lúc 10 30 tại TP HCM mưa'],
    ['Loại: khá', 'Loại khá'],
    ['Đơn vị: Tỉnh ủy', 'Đơn vị Tỉnh ủy'],
    ['Sở:ngành', 'Sở ngành'],
    ['Hà Nội - TP.HCM', 'Hà Nội TP HCM'],
    ['COVID-19 và Bắc-Nam', 'COVID 19 và Bắc Nam'],
    ['từ ngày 25 -27/9', 'từ ngày 25 27 9'],
    ['https://thuangiang.example/tin/bao-lu', 'https thuangiang example tin bao lu'],
    ['TỈNH ỦY THUẬN GIANG\n*\nSố:      -CV/TU', 'TỈNH ỦY THUẬN GIANG Số CV TU'],
    ['Số:…/BC-UBND', 'Số BC UBND'],
    ["Đắk R'lấp", 'Đắk R lấp'],
    ['a "b', 'a b'],
    ['màn hình 24" mới', 'màn hình 24 mới'],
  ])('give their words: %s', (text, expected) => {
    expect(terms(text)).toBe(expected);
    expect(parse(text).problems).toEqual([]);
    expect(parse(text).excluded).toEqual([]);
  });
});

describe('phrases', () => {
  it.each([
    ['"dân vận khéo"', '[dân vận khéo]'],
    ['“dân vận khéo” Thuận Giang', '[dân vận khéo] Thuận Giang'],
    ['„dân vận” «khéo»', '[dân vận] [khéo]'],
    ['«dân vận"', '[dân vận]'],
    ['"Hòa"', '[Hòa]'],
    ['a"b c"d', 'a [b c] d'],
    ['"a b" "c', '[a b] c'],
    ['"  a \n b "', '[a b]'],
    ['"official:x -y"', '[official:x -y]'],
  ])('stand between quotes of any form: %s', (text, expected) => expect(terms(text)).toBe(expected));

  it('have the forms of all their words', () => {
    expect(parse('"Uỷ ban!"').terms).toEqual([
      {
        kind: 'phrase',
        text: 'Uỷ ban!',
        words: [
          { exact: 'ủy', folded: 'uy' },
          { exact: 'ban', folded: 'ban' },
        ],
        start: 0,
        end: 9,
      },
    ]);
  });
});

describe('exclusion', () => {
  it.each([
    ['lũ -bão', 'lũ', 'bão'],
    ['-bão lũ', 'lũ', 'bão'],
    ['lũ −bão –"áp thấp"', 'lũ', 'bão [áp thấp]'],
    ['lũ -“áp thấp” -2024', 'lũ', '[áp thấp] 2024'],
    ['lũ -COVID-19, mưa', 'lũ mưa', '[COVID-19]'],
    ['lũ -bão"quét"', 'lũ [quét]', 'bão'],
    ['lũ -"bão', 'lũ', 'bão'],
    ['nghị quyết 2024 -bão', 'nghị quyết 2024', 'bão'],
    ['năm 2024, -2023', 'năm 2024', '2023'],
    ['-2023 -2022', '', '2023 2022'],
    ['-a -b -c', '', 'a b c'],
  ])('takes what stands directly behind a dash: %s', (text, required, unwanted) => {
    expect([terms(text), excluded(text)]).toEqual([required, unwanted]);
  });

  it.each([
    '345 -QĐ/TU',
    '345 –QĐ/TU',
    '12 -QĐNS/TU',
    'Số: -QĐ/TU',
    '05 - CT/TW',
    '25 -27/9',
    'lũ - bão',
    'lũ-bão',
    'lũ --bão',
    'lũ –2024',
    'lũ —bão',
    '(-bão)',
    '- bão',
  ])('is no part of %s', (text) => expect(excluded(text)).toBe(''));

  it('covers the dash in its place', () => {
    expect(parse('lũ -"áp thấp"').excluded).toMatchObject([{ start: 3, end: 13 }]);
  });
});

describe('document numbers among the words', () => {
  it.each([
    ['Chỉ thị 05-CT/TW về học tập', '5 ct tw'],
    ['212-QĐ/ĐUK', '212 qd duk'],
    ['858CV/ĐUK', '858 cv duk'],
    ['05-Ctr/ĐUK', '5 ctr duk'],
    ['01/NQ-ĐUK', '1 nq duk'],
    ['01 - NQ/ĐUK', '1 nq duk'],
    ['31/QĐ-TW', '31 qd tw'],
    ['Số: 1400 - CV/VPTU', '1400 cv vptu'],
    ['số 31 – HD/BTCTW', '31 hd btctw'],
    ['34O-CV/ĐU', '340 cv du'],
    ['345 -QĐ/TU', '345 qd tu'],
    ['05 ct tw', '5 ct tw'],
  ])('are read, and their words stay: %s', (text, key) => {
    const { terms, numbers, problems } = parse(text);
    expect(numbers.map((number) => number.key)).toEqual([key]);
    expect(terms.map((term) => term.text)).toEqual(text.match(/[\p{L}\p{N}]+/gu));
    expect(problems).toEqual([]);
  });

  it('have their text and place', () => {
    expect(parse('xem  05 –  CT/TW nhé').numbers).toEqual([{ key: '5 ct tw', text: '05 – CT/TW', start: 5, end: 16 }]);
  });

  it.each(['"05-CT/TW"', '-05-CT/TW', 'number:05-CT/TW', '05 "CT" TW', '05 -x CT TW'])('are not read in %s', (text) =>
    expect(parse(text).numbers).toEqual([]),
  );
});

describe('operators', () => {
  it.each([
    ['official:"Đỗ Quang Minh"', { official: ['Đỗ Quang Minh'] }],
    ['OFFICIAL:Minh, type:báo-cáo', { official: ['Minh'], type: ['báo-cáo'] }],
    ['department:“Tỉnh  ủy”type:«chỉ thị»', { department: ['Tỉnh ủy'], type: ['chỉ thị'] }],
    ['type:a type:b (type:c)', { type: ['a', 'b', 'c'] }],
    ['cán-bộ:"Đỗ Quang Minh"', { official: ['Đỗ Quang Minh'] }],
    ['canbo:Minh Cán-Bộ:Hà can-bo:Lan', { official: ['Minh', 'Hà', 'Lan'] }],
    ['đơn-vị:"Tỉnh ủy" donvi:x', { department: ['Tỉnh ủy', 'x'] }],
    ['loại:"chỉ thị" LOAI:x', { type: ['chỉ thị', 'x'] }],
    ['loại:"chỉ thị"'.normalize('NFD'), { type: ['chỉ thị'] }],
    ['number:05-CT/TW', { number: ['5 ct tw'] }],
    ['number:"Số: 1400 - CV/VPTU"', { number: ['1400 cv vptu'] }],
    ['Số:1400-CV/VPTU so:34O-CV/ĐU', { number: ['1400 cv vptu', '340 cv du'] }],
  ])('are read: %s', (text, expected) => {
    const { terms, operators, problems } = parse(text);
    expect(operators).toEqual({ official: [], department: [], type: [], number: [], ...expected });
    expect([terms, problems]).toEqual([[], []]);
  });

  it('are excluded behind a dash', () => {
    const { operators, excludedOperators, excluded } = parse('lũ -official:"Đỗ Quang Minh" -loại:"chỉ thị"');
    expect(excludedOperators).toEqual({ official: ['Đỗ Quang Minh'], department: [], type: ['chỉ thị'], number: [] });
    expect(Object.values(operators).flat()).toEqual([]);
    expect(excluded).toEqual([]);
  });
});

describe('problems', () => {
  it.each([
    ['lũ official:', 3, 12, 'official:"Đỗ Quang Minh"'],
    ['type: "chỉ thị"', 0, 5, 'type:"chỉ thị"'],
    ['type:""', 0, 7, '"type:" has no value'],
    ['type:" … "', 0, 10, '"type:" has no value'],
    ['loại:""', 0, 7, '"loại:" has no value'],
    ['type:...', 0, 8, '"type:" has no value'],
    ['official:"Đỗ Quang', 0, 10, 'has no closing quote'],
    ['-official:"Đỗ Quang', 0, 11, 'has no closing quote'],
    ['number:abc lũ', 0, 10, 'number:05-CT/TW'],
    ['oficial:"Đỗ Quang Minh" lũ', 0, 23, 'There is no operator "oficial:". Write official:"Đỗ Quang Minh"'],
    ['types:báo', 0, 9, 'type:"chỉ thị"'],
    ['nubmer:5', 0, 8, 'number:05-CT/TW'],
    ['-departmen:x', 0, 12, 'department:"Tỉnh ủy"'],
  ])('are told with their place and what to write: %s', (text, start, end, message) => {
    const { problems } = parse(text);
    expect(problems).toEqual([{ start, end, message: expect.stringContaining(message) }]);
  });

  it('are all told', () => {
    expect(parse('official: oficial:x number:abc').problems.map(({ start }) => start)).toEqual([0, 10, 20]);
  });

  it.each(['oficial: x', 'offcal:x', 'typhoon:x', 'a.type:x', 'type', 'xtype :y'])('are none in %s', (text) =>
    expect(parse(text).problems).toEqual([]),
  );
});

describe('a plain query', () => {
  it.each(['lũ bão', 'Bí thư: phải làm ngay', 'a "b', ''])('is words alone: %s', (text) =>
    expect(countsAsPlain(parse(text))).toBe(true),
  );
  it.each(['"lũ"', 'lũ -bão', 'type:a', '-type:a', '05-CT/TW'])('is not %s', (text) =>
    expect(countsAsPlain(parse(text))).toBe(false),
  );
});

describe('a query of 2,000 characters', () => {
  const hostile = [
    '"',
    '-',
    ':',
    '"-',
    '- ',
    'a:',
    'type:',
    '-"',
    '1 ',
    '1-',
    '0O',
    'ố',
    '(',
    '1 -a ',
    '“a',
    'số:',
    '. ',
    '05 ct ',
  ];
  it.each([...hostile, 'Đảng ủy '])('is read in milliseconds when it repeats %s', (part) => {
    const text = part.repeat(2_000 / part.length);
    const millis = Array.from({ length: 20 }, () => {
      const start = performance.now();
      parse(text);
      return performance.now() - start;
    });
    expect(Math.min(...millis)).toBeLessThan(15);
  });
});
