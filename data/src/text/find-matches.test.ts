import { describe, expect, it } from 'vitest';
import { findWantedMatches, termsHeld } from './find-matches.ts';
import { toWantedTerm } from './fixtures/wanted-term.ts';

const matched = (text: string, ...terms: Parameters<typeof findWantedMatches>[1]): string[] =>
  findWantedMatches(text, terms).map(({ start, end }) => text.slice(start, end));

describe('the places of a word', () => {
  it('are only those of its own accents when they count', () => {
    expect(matched('Đảng uỷ đang ủy thác', toWantedTerm(['đảng'], 'exact'))).toEqual(['Đảng']);
  });

  it('are those of every accent when none counts', () => {
    expect(matched('Đảng uỷ đang ủy thác', toWantedTerm(['dang'], 'any'))).toEqual(['Đảng', 'đang']);
  });

  it('are those with more marks than were typed', () => {
    const terms = [toWantedTerm(['quyết'], 'exact'), toWantedTerm(['đinh'], 'typed')];
    expect(matched('Quyết định về gia đình, tên Dinh', ...terms)).toEqual(['Quyết', 'định', 'đình']);
  });

  it.each([
    ['split accents', 'Hội nghị Đảng ủy'.normalize('NFD'), 'Đảng'.normalize('NFD')],
    ['a look-alike of Đ', 'Hội nghị Ðảng ủy', 'Ðảng'],
    ['capitals', 'HỘI NGHỊ ĐẢNG ỦY', 'ĐẢNG'],
    ['a soft hyphen inside', 'Hội nghị Đả\u00ADng ủy', 'Đả\u00ADng'],
    ['a zero-width space after it', 'Hội nghị Đảng\u200B ủy', 'Đảng\u200B'],
  ])('are found with %s', (_, text, expected) => {
    expect(matched(text, toWantedTerm(['đảng'], 'exact'))).toEqual([expected]);
  });

  it.each([
    ['hòa', 'hoà'],
    ['kỹ', 'kĩ'],
    ['straße', 'Straße'],
    ['москва', 'Москва'],
    ['05', '05'],
    ['𝒳y', '𝒳y'],
  ])('of %s are found where %s is printed', (typed, printed) => {
    expect(matched(`a ${printed}, ${printed}z`, toWantedTerm([typed], 'exact'))).toEqual([printed]);
  });

  it('are whole words', () => {
    expect(matched('đảngviên đảng5 _đảng_', toWantedTerm(['đảng'], 'exact'))).toEqual(['đảng']);
  });
});

describe('the places of a phrase', () => {
  it('are only where its words stand in a row', () => {
    const text = 'Ban Tuyên giáo; ban tuyên truyền, giáo viên; Ban của Tuyên giáo';
    expect(matched(text, toWantedTerm(['ban tuyên giáo'], 'exact'))).toEqual(['Ban Tuyên giáo']);
  });

  it('begin again inside what only looked like it', () => {
    expect(matched('ban ban tuyên giáo', toWantedTerm(['ban tuyên giáo'], 'exact'))).toEqual(['ban tuyên giáo']);
  });

  it('reach over a line break and the signs of a document number', () => {
    expect(matched('số 05-CT/TW', toWantedTerm(['05 ct tw'], 'exact'))).toEqual(['05-CT/TW']);
    expect(matched('Ban\nTuyên giáo', toWantedTerm(['ban tuyên giáo'], 'exact'))).toEqual(['Ban\nTuyên giáo']);
  });

  it('are not found when the text ends too early', () => {
    expect(matched('Ban Tuyên', toWantedTerm(['ban tuyên giáo'], 'exact'))).toEqual([]);
  });
});

describe('alternatives', () => {
  const committee = toWantedTerm(['UBND', 'ủy ban nhân dân'], 'exact');

  it('are all found, as one term', () => {
    expect(findWantedMatches('UBND tỉnh và Uỷ ban nhân dân huyện', [committee])).toEqual([
      { start: 0, end: 4, term: 0 },
      { start: 13, end: 28, term: 0 },
    ]);
  });

  it('give way to a longer one that begins at the same word', () => {
    const terms = [toWantedTerm(['ủy'], 'exact'), committee];
    expect(findWantedMatches('ủy ban nhân dân, ủy viên', terms).map(({ term }) => term)).toEqual([1, 0]);
  });

  it('of no words are not found', () => {
    expect(findWantedMatches('Đảng ủy', [{ alternatives: [] }, { alternatives: [[]] }])).toEqual([]);
  });
});

describe('the terms that texts hold', () => {
  const terms = [
    toWantedTerm(['đảng'], 'exact'),
    toWantedTerm(['đảng ủy'], 'exact'),
    toWantedTerm(['chi bộ'], 'exact'),
  ];

  it('are told though one lies inside another', () => {
    expect(termsHeld(['Đảng ủy Khối'], terms)).toEqual(new Set([0, 1]));
  });

  it('may be in different texts', () => {
    expect(termsHeld(['Chi bộ 3', '', 'Đảng bộ'], terms)).toEqual(new Set([0, 2]));
  });

  it('are none of a phrase whose words are in different texts', () => {
    expect(termsHeld(['chi', 'bộ'], terms)).toEqual(new Set());
  });
});
