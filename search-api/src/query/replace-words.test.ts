import { describe, expect, it } from 'vitest';
import { replaceWords } from './replace-words.ts';

describe('words of a query replaced', () => {
  it.each([
    ['Quyết đinh', 6, 10, 'định', 'Quyết định'],
    ['QUYẾT ĐINH', 6, 10, 'định', 'QUYẾT ĐỊNH'],
    ['Đinh hướng', 0, 4, 'định', 'Định hướng'],
    ['Ơ đâu', 0, 1, 'ở', 'Ở đâu'],
  ])('in "%s" keep their capitals', (text, start, end, by, expected) => {
    expect(replaceWords(text, [{ start, end, by }])).toBe(expected);
  });

  it('leave everything else as it was', () => {
    const places = [
      { start: 1, end: 3, by: 'hội' },
      { start: 6, end: 9, by: 'nghị' },
    ];
    expect(replaceWords('“ho,  ngh!”', places)).toBe('“hội,  nghị!”');
    expect(replaceWords('họp', [])).toBe('họp');
  });
});
