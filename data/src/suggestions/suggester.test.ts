import { describe, expect, it } from 'vitest';
import { toSegments } from '../text/segments.ts';
import { createSuggester, type TableKind } from './suggester.ts';
import type { SuggestionTable } from './suggestion-table.ts';

const named = (name: string, articles: number) => ({ id: `id of ${name}`, name, articles });
const table: SuggestionTable = {
  officials: [
    named('Đỗ Quang Minh', 40),
    named('Nguyễn Minh Quyết', 90),
    named('Minh Thị Hoà', 2),
    named('Quý Văn Hoàn', 1),
    named('Do Văn Thủy', 7),
  ],
  departments: [named('Ban Tuyên giáo', 30), named('Sở Khoa học và Kỹ thuật', 20), named('Cục Quy hoạch', 5)],
  documents: [
    { number: '05-CT/TW', type: 'Chỉ thị', articles: 12 },
    { number: '50-CT/TW', articles: 10 },
    { number: '5-CTr/ĐUK', articles: 3 },
    { number: '15/2024/NĐ-CP', type: 'Nghị định', articles: 8 },
  ],
  phrases: [
    { text: 'định hướng dư luận', articles: 6 },
    { text: 'dinh độc lập', articles: 9 },
    { text: 'quyết định', articles: 4 },
  ],
};
const suggester = createSuggester(table);
const limits = { official: 10, department: 10, document: 10, phrase: 10 };
const suggest = (q: string, kind: TableKind) =>
  suggester.suggest(q, limits).find((group) => group.kind === kind)?.entries ?? [];
const texts = (q: string, kind: TableKind): string[] => suggest(q, kind).map(({ text }) => text);
const marked = (q: string, kind: TableKind): string[][] =>
  suggest(q, kind).map(({ text, ranges }) =>
    toSegments(text, ranges)
      .filter(({ match }) => match)
      .map((segment) => segment.text),
  );

describe('names', () => {
  it.each([
    ['minh', ['Minh Thị Hoà', 'Nguyễn Minh Quyết', 'Đỗ Quang Minh']],
    ['quang m', ['Đỗ Quang Minh']],
    ['QUANG MINH', ['Đỗ Quang Minh']],
    ['quang min ', []],
    ['quang minh ', ['Đỗ Quang Minh']],
    ['quang, m', ['Đỗ Quang Minh']],
    ['đo', ['Đỗ Quang Minh']],
    ['do', ['Đỗ Quang Minh', 'Do Văn Thủy']],
    ['đổ', []],
    ['quyê', ['Nguyễn Minh Quyết']],
    ['quye\u0302', ['Nguyễn Minh Quyết']],
    ['minh quy', ['Nguyễn Minh Quyết']],
    ['hoà', ['Minh Thị Hoà', 'Quý Văn Hoàn']],
    ['hoà ', ['Minh Thị Hoà']],
    ['hòa', ['Minh Thị Hoà', 'Quý Văn Hoàn']],
    ['quý', ['Quý Văn Hoàn', 'Nguyễn Minh Quyết']],
    ['thuỷ', ['Do Văn Thủy']],
    ['minh minh', []],
  ])('that %s may become', (q, expected) => {
    expect(texts(q, 'official')).toEqual(expected);
  });

  it('are found by y for i where spelling allows both, as a whole word alone', () => {
    expect(texts('kĩ th', 'department')).toEqual(['Sở Khoa học và Kỹ thuật']);
    expect(texts('ky', 'department')).toEqual(['Sở Khoa học và Kỹ thuật']);
    expect(texts('quy h', 'department')).toEqual(['Cục Quy hoạch']);
    expect(texts('qui', 'department')).toEqual(['Cục Quy hoạch']);
  });

  it('lead to their ids, with the number of articles', () => {
    expect(suggest('tuyên gi', 'department')).toMatchObject([{ value: 'id of Ban Tuyên giáo', articles: 30 }]);
  });

  it('show which part was typed, wherever a word begins with it', () => {
    expect(marked('quang m', 'official')).toEqual([['Quang M']]);
    expect(marked('tuyên gi', 'department')).toEqual([['Tuyên gi']]);
    expect(marked('hoà', 'official')).toEqual([['Hoà'], ['Hoà']]);
    expect(marked('ky', 'department')).toEqual([['Kỹ']]);
    expect(marked('k', 'department')).toEqual([['K', 'K']]);
  });
});

describe('phrases', () => {
  it('must have the accents typed; without any the more frequent one comes first', () => {
    expect(texts('đinh', 'phrase')).toEqual(['định hướng dư luận', 'quyết định']);
    expect(texts('dinh', 'phrase')).toEqual(['dinh độc lập', 'định hướng dư luận', 'quyết định']);
  });

  it('of as many articles stand in the order of the accents typed', () => {
    const phrase = (text: string) => ({ text, articles: 3 });
    const alike = createSuggester({ ...table, phrases: [phrase('đóng góp'), phrase('đong đếm'), phrase('động viên')] });
    const found = (q: string) =>
      alike.suggest(q, limits).flatMap(({ kind, entries }) => (kind === 'phrase' ? entries : []));
    expect(found('đong').map(({ text }) => text)).toEqual(['đong đếm', 'đóng góp', 'động viên']);
    expect(found('dong').map(({ text }) => text)).toEqual(['đóng góp', 'đong đếm', 'động viên']);
  });
});

describe('document numbers', () => {
  it.each([
    ['05ct', ['Chỉ thị 05-CT/TW', '5-CTr/ĐUK']],
    ['05-ct/', ['Chỉ thị 05-CT/TW']],
    ['5 ct', ['Chỉ thị 05-CT/TW', '5-CTr/ĐUK']],
    ['05 CT TW', ['Chỉ thị 05-CT/TW']],
    ['05-CT/T.Ư', ['Chỉ thị 05-CT/TW']],
    ['05 ct tư', ['Chỉ thị 05-CT/TW']],
    ['05-CT/T. W', ['Chỉ thị 05-CT/TW']],
    ['05-CT/T.U', []],
    ['0', ['Chỉ thị 05-CT/TW']],
    ['05', ['Chỉ thị 05-CT/TW', '5-CTr/ĐUK']],
    ['5', ['Chỉ thị 05-CT/TW', '50-CT/TW', '5-CTr/ĐUK']],
    ['chỉ thị số 05', ['Chỉ thị 05-CT/TW']],
    ['chi thi 5', ['Chỉ thị 05-CT/TW']],
    ['15/2024/nd', ['Nghị định 15/2024/NĐ-CP']],
    ['2024', ['Nghị định 15/2024/NĐ-CP']],
    ['nđ', ['Nghị định 15/2024/NĐ-CP']],
    ['5 ctr duk', ['5-CTr/ĐUK']],
  ])('that %s may become', (q, expected) => {
    expect(texts(q, 'document')).toEqual(expected);
  });

  it('lead to the number alone, and show what was typed', () => {
    expect(suggest('chỉ thị số 05c', 'document')).toMatchObject([{ value: '05-CT/TW', text: 'Chỉ thị 05-CT/TW' }]);
    expect(marked('05c', 'document')).toEqual([['05-C'], ['5-C']]);
    expect(marked('05-CT/T.Ư', 'document')).toEqual([['05-CT/TW']]);
    expect(marked('chi thi so 5', 'document')).toEqual([['Chỉ thị 05']]);
  });
});

describe('a suggester', () => {
  it.each(['', '   ', '/-,.', '"'])('has nothing to say to %j', (q) => {
    expect(suggester.suggest(q, limits)).toEqual([]);
  });

  it('gives at most so many of each kind, and no kind without any', () => {
    expect(suggester.suggest('minh', { ...limits, official: 1 })).toMatchObject([
      { kind: 'official', entries: [{ text: 'Minh Thị Hoà' }] },
    ]);
    expect(suggester.suggest('minh', { ...limits, official: 0 })).toEqual([]);
  });
});
