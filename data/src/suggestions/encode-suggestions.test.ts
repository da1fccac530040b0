import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BadSuggestionTableError, decodeSuggestions, encodeSuggestions } from './encode-suggestions.ts';
import type { SuggestionTable } from './suggestion-table.ts';

const empty: SuggestionTable = { officials: [], departments: [], documents: [], phrases: [] };
const table: SuggestionTable = {
  officials: [{ id: 'do-quang-minh', name: 'Đỗ Quang Minh', articles: 4 }],
  departments: [
    {
      id: 'dang-uy-khoi',
      name: 'Đảng ủy Khối',
      articles: 9,
      otherNames: ['ĐUK', 'Khối'],
      successors: ['ban-tuyen-giao'],
    },
    { id: 'ban-tuyen-giao', name: 'Ban Tuyên giáo', articles: 1 },
  ],
  documents: [
    { number: '05-CT/TW', type: 'Chỉ thị', articles: 3 },
    { number: '12-NQ/TU', articles: 2 },
  ],
  phrases: [{ text: 'chuyển đổi số', articles: 7 }],
};

describe('a table of suggestions', () => {
  it.each([
    ['full', table],
    ['empty', empty],
  ])('that is %s comes back from its bytes as it was', (_, given) => {
    expect(decodeSuggestions(encodeSuggestions(given))).toEqual(given);
  });

  const json = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value));
  const columns = { officials: [[], [], []], departments: [[], [], []], documents: [[], [], []], phrases: [[], []] };
  it.each([
    ['no bytes', new Uint8Array()],
    ['other bytes', Buffer.from('Đảng ủy')],
    ['bytes that are cut off', encodeSuggestions(table).subarray(0, 60)],
    ['other JSON', json([1, 2])],
    ['another version', json({ version: 0, ...columns })],
    ['a negative count', json({ version: 1, ...columns, phrases: [['a b'], [-1]] })],
    ['columns of different lengths', json({ version: 1, ...columns, phrases: [['a b'], []] })],
  ])('is not read from %s', (_, bytes) => {
    expect(() => decodeSuggestions(bytes)).toThrow(BadSuggestionTableError);
  });

  it('leaves out a successor that it does not hold', () => {
    const departments = [{ id: 'a', name: 'A', articles: 1, successors: ['b'] }];
    expect(decodeSuggestions(encodeSuggestions({ ...empty, departments })).departments).toEqual([
      { id: 'a', name: 'A', articles: 1 },
    ]);
  });

  it('is read where its columns are in order', () => {
    expect(decodeSuggestions(json({ version: 1, ...columns }))).toEqual(empty);
  });
});
