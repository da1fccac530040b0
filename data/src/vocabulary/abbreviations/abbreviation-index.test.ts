import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWordForms } from '../../text/word-forms.ts';
import { findWords } from '../../text/words.ts';
import { readVocabulary } from '../read-vocabulary.ts';
import { createAbbreviationIndex } from './abbreviation-index.ts';

const vocabulary = readVocabulary();
const index = createAbbreviationIndex(vocabulary.abbreviations, vocabulary.documentTypes);
const expand = (text: string) => index.expandText([text]);
const wordsOf = (text: string) => text.split(' ');
const places = (query: string) =>
  index.findInQuery(wordsOf(query)).map(({ from, to, alternatives }) => ({
    typed: wordsOf(query).slice(from, to).join(' '),
    others: alternatives.map((words) => words.join(' ')),
  }));

describe('what a text says in other words', () => {
  it.each([
    ['UBND tỉnh Thuận Giang', 'Ủy ban nhân dân'],
    ['Ủy ban nhân dân tỉnh', 'UBND'],
    ['Uỷ ban nhân dân tỉnh', 'UBND'],
    ['ỦY BAN NHÂN DÂN TỈNH', 'UBND'],
    ['BCH TW', 'Ban Chấp hành Trung ương'],
    ['Ban Chấp hành Trung ương', 'BCH TW'],
    ['Ban Chấp hành Trung ương', 'BCHTW'],
    ['Ban Chấp hành T.Ư', 'BCH TW'],
    ['BCH TƯ', 'Ban Chấp hành Trung ương'],
    ['UBKT TU', 'UBKTTU'],
    ['Ủy ban MTTQ tỉnh', 'UBMTTQ'],
    ['Ủy ban MTTQ Việt Nam', 'UBMTTQ VN'],
    ['đại biểu QH khóa XV', 'ĐBQH'],
    ['Trưởng Ban Chỉ đạo', 'BCĐ'],
    ['Phó Trưởng Ban Chỉ đạo', 'PTB'],
    ['Phó Trưởng Ban Chỉ đạo', 'BCĐ'],
    ['UBMTTQ', 'Ủy ban MTTQ'],
    ['Sở NN&PTNT', 'Nông nghiệp và Phát triển nông thôn'],
    ['Sở NN và PTNT', 'Nông nghiệp và Phát triển nông thôn'],
    ['Sở NNPTNT', 'NN&PTNT'],
    ['Sở Nông nghiệp - Phát triển nông thôn', 'NN&PTNT'],
    ['phát triển KT – XH', 'kinh tế - xã hội'],
    ['phát triển kinh tế, xã hội', 'KT-XH'],
    ['Cảnh sát phòng cháy và chữa cháy', 'PCCC'],
    ['TP. HCM', 'Thành phố Hồ Chí Minh'],
    ['thông tin của HĐND\nvà UBND', 'Hội đồng nhân dân'],
    ['Đảng bộ phối hợp với HU', 'Huyện ủy'],
  ])('"%s" is also "%s"', (text, other) => expect(expand(text)).toContain(other));

  it('says a row of letters as one', () => {
    expect(expand('CT UBND tỉnh')).toEqual(['Chủ tịch Ủy ban nhân dân']);
    expect(expand('Chủ tịch UBND tỉnh')).toEqual(['Chủ tịch Ủy ban nhân dân', 'CT UBND']);
  });

  it('says nothing that one of the texts says', () => {
    expect(index.expandText(['UBND tỉnh', 'Uỷ ban nhân dân tỉnh'])).toEqual([]);
  });

  it('joins no words over the border of two texts', () => {
    expect(index.expandText(['Thông báo của Ủy ban', 'nhân dân tỉnh'])).toEqual([]);
  });

  it.each([
    'hòa tan 5 ct vàng',
    'ĐẦU TƯ CÔNG',
    'BAN CHỈ ĐẠO TU BỔ DI TÍCH',
    'tu dưỡng đạo đức',
    'Tư tưởng Hồ Chí Minh',
    'Sở XY&TP',
    'Ủy ban. Nhân dân tỉnh',
    'Uỷ ban Thường vụ Quốc',
    'Ủy ban Quản lý vốn',
    'tàu cá BV 9496 TS',
    'máy bay TU-154',
    'Cáo trạng số 08/CT-VKSTC',
  ])('finds nothing in "%s"', (text) => expect(expand(text).filter((other) => other !== 'BCĐ')).toEqual([]));
});

describe('letters that mean several things', () => {
  it.each([
    ['CT UBND', 'Chủ tịch Ủy ban nhân dân'],
    ['CT Hội đồng nhân dân', 'Chủ tịch Hội đồng nhân dân'],
    ['TB Tuyên giáo', 'Trưởng ban'],
    ['TB Tổ chức', 'Trưởng ban'],
    ['BT Tỉnh ủy', 'Bí thư Tỉnh ủy'],
    ['BT TU', 'Bí thư Tỉnh ủy'],
    ['BT Đảng ủy', 'Bí thư Đảng ủy'],
    ['BT Bộ Nội vụ', 'Bộ trưởng'],
    ['Bộ trưởng Bộ Nội vụ', 'BT'],
    ['TT HĐND', 'Thường trực Hội đồng nhân dân'],
    ['TP Nội vụ', 'Trưởng phòng'],
    ['TP Thuận Giang', 'thành phố'],
    ['sinh hoạt CB', 'chi bộ'],
    ['Trường PTTH', 'phổ thông trung học'],
    ['Đài PTTH tỉnh', 'phát thanh - truyền hình'],
    ['BTV Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'],
    ['MC, BTV', 'Ban Thường vụ'],
    ['nữ BTV', 'biên tập viên'],
    ['07/2025/TT-BTC', 'Thông tư 07'],
    ['CB, đảng viên', undefined],
    ['CB công chức', 'cán bộ, công chức'],
    ['CB, công chức', 'cán bộ, công chức'],
    ['CB đảng viên', 'cán bộ'],
    ['gặp CT hôm qua', undefined],
    ['xe BT 60', undefined],
  ])('"%s" says %s', (text, other) => expect(expand(text)[0]).toBe(other));

  it('says "CT" for Chủ tịch only beside the words that make it so', () => {
    expect(expand('Chủ tịch Hội đồng nhân dân')).toContain('CT HĐND');
    expect(expand('Chủ tịch nước')).toEqual([]);
  });

  it('reads nothing where two meanings name no words beside them', () => {
    const ambiguous = createAbbreviationIndex([{ short: 'XYZ', meanings: [{ text: 'xe yêu' }, { text: 'xa yên' }] }]);
    expect(ambiguous.expandText(['XYZ'])).toEqual([]);
    expect(ambiguous.findInQuery(['xyz'])).toEqual([]);
  });
});

describe('the symbol of a document', () => {
  it.each([
    ['05-CT/TW', 'Chỉ thị 05'],
    ['05-CTr/ĐUK', 'Chương trình 05'],
    ['05-Ctr/ĐUK', 'Chương trình 05'],
    ['số 36 – HD/BTCTW', 'Hướng dẫn 36'],
    ['07-TT/TW', 'Thông tri 07'],
    ['07/2025/TT-BNV', 'Thông tư 07'],
    ['07/2025/TT-BTC', 'Bộ Tài chính'],
    ['30/2020/NĐ-CP', 'Nghị định 30'],
    ['26/TTr-HĐND', 'Tờ trình 26'],
    ['31/QĐ-UBND', 'Quyết định 31'],
    ['37-QĐ/TW', 'Quy định 37'],
    ['CT 05 của Bộ Chính trị', 'Chỉ thị 05'],
    ['NĐ số 30', 'Nghị định 30'],
    ['Chỉ thị số 05 của Bộ Chính trị', 'CT 05'],
  ])('%s is also "%s"', (text, other) => expect(expand(text)).toContain(other));

  it('adds nothing where its kind is printed', () => {
    expect(expand('Quy định số 37-QĐ/UBKT').filter((other) => other.includes('37'))).toEqual([]);
    expect(expand('Chỉ thị số 05-CT/UBKT').filter((other) => other.includes('05'))).toEqual([]);
  });

  it('is none without a number', () => {
    expect(expand('phòng KH của công ty')).toEqual([]);
    expect(expand('Phòng PC 45')).toEqual([]);
    expect(expand('Kế hoạch 15 năm')).toEqual([]);
    expect(expand('báo cáo 2015, thông báo 4 việc')).toEqual([]);
    expect(expand('Nghị quyết 18 năm 2017')).toContain('NQ 18');
  });
});

describe('a query', () => {
  it.each([
    ['ubnd tinh', 'ubnd', 'Ủy ban nhân dân'],
    ['UBND tỉnh', 'UBND', 'Ủy ban nhân dân'],
    ['uy ban nhan dan tinh', 'uy ban nhan dan', 'UBND'],
    ['uỷ ban nhân dân tỉnh', 'uỷ ban nhân dân', 'UBND'],
    ['hdnd huyện', 'hdnd', 'Hội đồng nhân dân'],
    ['bch tw', 'bch tw', 'Ban Chấp hành Trung ương'],
    ['t ư đảng', 't ư', 'Trung ương'],
    ['trung uong', 'trung uong', 'TW'],
    ['nn ptnt', 'nn ptnt', 'Nông nghiệp và Phát triển nông thôn'],
    ['ct ubnd', 'ct', 'Chủ tịch'],
    ['chu tich ubnd', 'chu tich', 'CT'],
    ['chủ tịch', 'chủ tịch', 'CT UBND'],
    ['trưởng ban chỉ đạo', 'ban chỉ đạo', 'BCĐ'],
    ['chỉ thị 05', 'chỉ thị', 'CT'],
    ['chỉ thị số 05', 'chỉ thị', 'CT'],
    ['05 ct tw', 'ct', 'Chỉ thị'],
    ['qd 12', 'qd', 'Quyết định'],
    ['TU', 'TU', 'Tỉnh ủy'],
    ['ubkt tu', 'tu', 'Tỉnh ủy'],
  ])('"%s" says in "%s" also "%s"', (query, typed, other) => {
    expect(places(query).find((place) => place.typed === typed)?.others).toContain(other);
  });

  it.each(['tu', 'tu dưỡng', 'hu', 'tư', 'ban', 'ct', 'hd', 'ĐẦU TƯ CÔNG', 'CẢI TU CHÙA', 'đa 06', ''])(
    'has no other words for "%s"',
    (query) => expect(places(query)).toEqual([]),
  );

  it('never takes letters that are a word for the words they stand for', () => {
    expect(places('tỉnh ủy')).toEqual([]);
    expect(places('trung ương')[0]?.others).not.toContain('TƯ');
  });

  it('says what to search for where the letters are a word', () => {
    expect(index.findInQuery(['BT', 'TU'])[1]?.searchFor).toEqual(['Tỉnh', 'ủy']);
    expect(index.findInQuery(['UBND'])[0]).not.toHaveProperty('searchFor');
  });

  it('takes the longest and none twice', () => {
    expect(
      index.findInQuery(wordsOf('chủ tịch ủy ban mặt trận tổ quốc tỉnh')).map(({ from, to }) => [from, to]),
    ).toEqual([
      [0, 2],
      [2, 8],
    ]);
  });
});

describe('a phrase in other words', () => {
  const others = (phrase: string) => index.expandTerm(wordsOf(phrase)).map((words) => words.join(' '));

  it('says each of its parts in each way', () => {
    expect(others('CT UBND tỉnh')).toEqual([
      'CT Ủy ban nhân dân tỉnh',
      'Chủ tịch UBND tỉnh',
      'Chủ tịch Ủy ban nhân dân tỉnh',
    ]);
  });

  it('says no more than was typed', () => expect(others('chủ tịch nước')).toEqual([]));
});

describe('the vocabulary that ships', () => {
  const cases = vocabulary.abbreviations.flatMap(({ short, meanings }) =>
    meanings.map((meaning) => {
      const { before = [], after = [] } = 'before' in meaning || 'after' in meaning ? meaning : {};
      const inContext = (text: string) =>
        before[0] ? `${text} ${before[0]}` : after[0] ? `${after[0]} ${text}` : text;
      return { short, meaning: meaning.text, letters: inContext(short), words: inContext(meaning.text) };
    }),
  );
  const says = (text: string, other: string) =>
    toKey(expand(text).join(' | ')).includes(toKey(other)) || toKey(text).includes(toKey(other));
  const toKey = (text: string) =>
    ` ${findWords(text)
      .map((word) => toWordForms(word.text).exact)
      .join(' ')} `;
  const wordLike = ['TU', 'HU', 'ĐU'];

  it.each(cases)('$letters is $meaning', ({ letters, meaning }) => expect(says(letters, meaning)).toBe(true));

  it.each(cases.filter(({ short }) => !wordLike.includes(short)))('$words is $short', ({ words, short }) => {
    expect(says(words, short)).toBe(true);
  });

  it.each(wordLike)('%s is never written into an index, but searched for in words', (short) => {
    const meaning = cases.find((one) => one.short === short)?.meaning ?? '';
    expect(expand(meaning)).not.toContain(short);
    expect(index.findInQuery([short])[0]?.searchFor?.join(' ')).toBe(meaning);
  });

  it('lists no letters twice', () => {
    const shorts = vocabulary.abbreviations.map(({ short }) => short);
    expect(shorts.filter((short, at) => shorts.indexOf(short) !== at)).toEqual([]);
  });

  const fragments = vocabulary.abbreviations
    .flatMap(({ short, meanings }) => [short, ...meanings.map(({ text }) => text)])
    .concat(['tỉnh', 'số', '05', '05-CT/TW', '30/2020/NĐ-CP', '.', '&', '\n', 'Chỉ thị', 'ĐẦU']);
  const officialText = fc.array(fc.constantFrom(...fragments), { maxLength: 14 }).map((parts) => parts.join(' '));
  const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ unit: 'grapheme' }), officialText);

  it('is expanded to nothing that a text says already, and to nothing twice', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const added = index.expandText(texts);
        expect(new Set(added.map(toKey)).size).toBe(added.length);
        for (const other of added) for (const text of texts) expect(toKey(text)).not.toContain(toKey(other));
      }),
      { numRuns: 300 },
    );
  });

  it('finds places within any query, in order and without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string({ maxLength: 8 }),
            officialText.map((text) => text.split(' ')[0] ?? ''),
          ),
        ),
        (words) => {
          let end = 0;
          for (const { from, to, alternatives } of index.findInQuery(words)) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            expect(to).toBeLessThanOrEqual(words.length);
            expect(alternatives.every((row) => row.length > 0)).toBe(true);
            end = to;
          }
          expect(index.expandTerm(words).length).toBeLessThanOrEqual(24);
        },
      ),
      { numRuns: 300 },
    );
  });
});
