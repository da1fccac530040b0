import { describe, expect, it } from 'vitest';
import { acceptsForm } from './match-words.ts';
import type { WantedWord } from './wanted.ts';
import { toWordForms } from './word-forms.ts';

const accepts = (typed: string, accents: WantedWord['accents'], printed: string): boolean =>
  acceptsForm({ ...toWordForms(typed), accents }, toWordForms(printed));

describe('a word asked for exactly', () => {
  it.each([
    ['đảng', 'Đảng'],
    ['đảng', 'ÐẢNG'],
    ['hòa', 'hoà'],
    ['kĩ', 'kỹ'],
    ['dang', 'dang'],
  ])('%s takes %s', (typed, printed) => expect(accepts(typed, 'exact', printed)).toBe(true));

  it.each([
    ['đảng', 'đang'],
    ['đảng', 'đằng'],
    ['dang', 'đang'],
    ['tay', 'tai'],
  ])('%s does not take %s', (typed, printed) => expect(accepts(typed, 'exact', printed)).toBe(false));
});

describe('a word asked for with any accent', () => {
  it.each(['đảng', 'đang', 'Đăng', 'dạng', 'ĐẲNG'])('dang takes %s', (printed) =>
    expect(accepts('dang', 'any', printed)).toBe(true),
  );

  it.each(['danh', 'đan', 'dangs'])('dang does not take %s', (printed) =>
    expect(accepts('dang', 'any', printed)).toBe(false),
  );
});

describe('a word asked for with the marks typed', () => {
  it.each([
    ['đinh', 'định'],
    ['đinh', 'Đĩnh'],
    ['đinh', 'đinh'],
    ['dinh', 'định'],
    ['quyêt', 'quyết'],
    ['quyét', 'quyết'],
    ['đuờng', 'đường'],
    ['truong', 'trưởng'],
    ['hoà', 'hòa'],
    ['uy', 'ủy'],
    ['ky', 'kỹ'],
    ['đ', 'Ð'],
  ])('%s takes %s', (typed, printed) => expect(accepts(typed, 'typed', printed)).toBe(true));

  it.each([
    ['đinh', 'dinh'],
    ['đinh', 'dịnh'],
    ['định', 'đinh'],
    ['định', 'đĩnh'],
    ['quyêt', 'quyét'],
    ['trường', 'trưởng'],
    ['an', 'anh'],
    ['anh', 'an'],
  ])('%s does not take %s', (typed, printed) => expect(accepts(typed, 'typed', printed)).toBe(false));
});
