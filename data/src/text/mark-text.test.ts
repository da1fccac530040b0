import { describe, expect, it } from 'vitest';
import { toWantedTerm } from './fixtures/wanted-term.ts';
import { markText, toMarkRanges } from './mark-text.ts';

const party = toWantedTerm(['đảng'], 'exact');
const committee = toWantedTerm(['ủy'], 'exact');

describe('a marked text', () => {
  it('joins words with just a space between them', () => {
    expect(markText('Hội nghị Đảng uỷ đang ủy thác', [party, committee])).toEqual([
      { text: 'Hội nghị ', match: false },
      { text: 'Đảng uỷ', match: true },
      { text: ' đang ', match: false },
      { text: 'ủy', match: true },
      { text: ' thác', match: false },
    ]);
  });

  it.each(['Đảng, ủy', 'Đảng  ủy', 'Đảng\nủy', 'Đảng-ủy'])('keeps the marks of %j apart', (text) => {
    expect(toMarkRanges(text, [party, committee])).toHaveLength(2);
  });

  it('never marks đang for đảng', () => {
    expect(markText('đang', [party])).toEqual([{ text: 'đang', match: false }]);
  });

  it('has its ranges in the units of the text as printed', () => {
    const text = '😀 Đảng\u200B viên'.normalize('NFD');
    expect(toMarkRanges(text, [party]).map(([start, end]) => text.slice(start, end))).toEqual([
      'Đảng\u200B'.normalize('NFD'),
    ]);
  });

  it('of no text is none', () => {
    expect(markText('', [party])).toEqual([]);
  });
});
