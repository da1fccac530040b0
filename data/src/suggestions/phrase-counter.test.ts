import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWordForms } from '../text/word-forms.ts';
import { countFrequentRuns } from './frequent-runs.ts';
import { createPhraseCounter } from './phrase-counter.ts';
import type { CountedPhrase } from './suggestion-table.ts';
import { createTitleWords } from './title-words.ts';

function countPhrases(titles: readonly string[]): CountedPhrase[] {
  const counter = createPhraseCounter();
  for (const title of titles) counter.add(title);
  return counter.finish();
}
const textsOf = (titles: readonly string[]): string[] => countPhrases(titles).map(({ text }) => text);

describe('phrases', () => {
  it('are what several titles say, each title counted once', () => {
    const titles = ['Chuyển đổi số ở Thuận Giang', 'Chuyển đổi số, chuyển đổi số và người dân', 'Thi đua học tập'];
    expect(countPhrases(titles)).toEqual([{ text: 'Chuyển đổi số', articles: 2 }]);
  });

  it('are shown as they are printed most often, and compared as canonical text', () => {
    const titles = [
      'Ban Tuyên giáo họp',
      'Thăm ban tuyên giáo',
      'Nhà Ban Tuyên giáo',
      'Lễ đảng uỷ',
      'Hội đảng ủy',
      'Tiệc đảng ủy',
    ];
    expect(countPhrases(titles)).toEqual([
      { text: 'Ban Tuyên giáo', articles: 3 },
      { text: 'đảng ủy', articles: 3 },
    ]);
  });

  it('do not go over punctuation', () => {
    expect(textsOf(['Thi đua: học tập', 'Thi đua - học tập'])).toEqual(['Thi đua', 'học tập']);
  });

  it('neither begin nor end with a function word, but may hold one', () => {
    const titles = ['Họp về vai trò của thanh niên tại xã', 'Bàn về vai trò của thanh niên tại huyện'];
    expect(textsOf(titles)).toEqual(['vai trò của thanh niên']);
  });

  it('are dropped when a longer one has nearly all of their titles', () => {
    const long = Array.from({ length: 9 }, (_, at) => `Số${at} phòng chống thiên tai`);
    expect(countPhrases([...long, 'Quỹ phòng chống'])).toEqual([{ text: 'phòng chống thiên tai', articles: 9 }]);
    expect(countPhrases([...long, 'Quỹ phòng chống', 'Luật phòng chống'])).toEqual([
      { text: 'phòng chống', articles: 11 },
      { text: 'phòng chống thiên tai', articles: 9 },
    ]);
  });

  it('are not made of the parts of a title that is printed again and again', () => {
    const title = 'Lịch công tác tuần thường trực huyện ủy Thuận Giang';
    expect(countPhrases([title, title, title])).toEqual([]);
  });

  it('need a third title in a larger archive', () => {
    const others = Array.from({ length: 1_000 }, (_, at) => `Tin${at}`);
    const twice = ['Lễ hội đền', 'Xem lễ hội'];
    expect(textsOf([...others, ...twice])).toEqual([]);
    expect(textsOf([...others, ...twice, 'Vui lễ hội'])).toEqual(['lễ hội']);
  });

  it('are none where there are no titles', () => {
    expect(countPhrases([])).toEqual([]);
    expect(countPhrases(['', '…', 'Một'])).toEqual([]);
  });
});

describe('counting runs of words', () => {
  const word = fc.constantFrom('an', 'Bá', 'bà', 'cô', 'dì', ',');
  const title = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));

  it('counts the titles that hold a run as looking through every title does', () => {
    fc.assert(
      fc.property(fc.array(title, { maxLength: 12 }), fc.integer({ min: 2, max: 3 }), (titles, fewest) => {
        const words = createTitleWords();
        for (const text of titles) words.add(text);
        const read = words.finish();
        const runs = countFrequentRuns(read, 4, fewest);
        const counted = new Map<string, number>();
        for (let node = runs.firstNode; node < runs.endNode; node += 1)
          if (runs.titlesOf(node) >= fewest)
            counted.set(
              runs
                .wordsOf(node)
                .map((at) => read.wordText[at])
                .join(' '),
              runs.titlesOf(node),
            );
        expect(counted).toEqual(countSlowly(titles, 4, fewest));
      }),
    );
  });
});

function countSlowly(titles: readonly string[], longest: number, fewest: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    for (const run of new Set(title.split(',').flatMap((part) => runsOf(part, longest))))
      counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return new Map([...counts].filter(([, count]) => count >= fewest));
}

function runsOf(part: string, longest: number): string[] {
  const words = part
    .split(' ')
    .filter(Boolean)
    .map((word) => toWordForms(word).exact);
  return words.flatMap((_, from) =>
    Array.from({ length: longest - 1 }, (__, more) => words.slice(from, from + more + 2))
      .filter((run, more) => run.length === more + 2)
      .map((run) => run.join(' ')),
  );
}
