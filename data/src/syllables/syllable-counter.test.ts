import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWordForms } from '../text/word-forms.ts';
import { findWords } from '../text/words.ts';
import { createSyllableCounter } from './syllable-counter.ts';
import type { SyllableTable } from './syllable-table.ts';

const printed = 'Đảng ủy uỷ hoà hòa Thuận Giang tỉnh TỈNH hội nghị 2024 05 a'.split(' ');
const text = fc
  .array(fc.tuple(fc.constantFrom(...printed), fc.constantFrom(' ', '\u00A0', '  ', ', ', '. ', '\n', '-')), {
    maxLength: 12,
  })
  .map((words) => words.flat().join(''));
const archive = fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 8 });

function count(articles: readonly (readonly string[])[], options = {}): SyllableTable {
  const counter = createSyllableCounter();
  for (const texts of articles) counter.add(texts);
  return counter.finish(options);
}

/** What a reader with a pencil would count: [times, articles] by word, and by two words with a space between. */
function countByHand(articles: readonly (readonly string[])[]): Map<string, [number, number]> {
  const tallies = new Map<string, [number, number]>();
  for (const texts of articles) {
    const seen = texts.flatMap(listWordsAndPairs);
    for (const key of seen) tallies.set(key, [(tallies.get(key)?.[0] ?? 0) + 1, tallies.get(key)?.[1] ?? 0]);
    for (const key of new Set(seen)) tallies.set(key, [tallies.get(key)?.[0] ?? 0, (tallies.get(key)?.[1] ?? 0) + 1]);
  }
  return tallies;
}

function listWordsAndPairs(source: string): string[] {
  const words = findWords(source);
  const exact = words.map((word) => toWordForms(word.text).exact);
  const pairs = words.slice(1).map((word, at) => {
    const between = source.slice(words[at]?.end, word.start);
    return /^[ \u00A0]+$/.test(between) ? [`${exact[at]} ${exact[at + 1]}`] : [];
  });
  return [...exact, ...pairs.flat()];
}

function listTable(table: SyllableTable): Map<string, [number, number]> {
  const tallies = new Map<string, [number, number]>();
  for (let a = 0; a < table.size; a += 1) {
    tallies.set(table.wordOf(a), [table.count(a), table.articlesWith(a)]);
    for (const b of table.successors(a))
      tallies.set(`${table.wordOf(a)} ${table.wordOf(b)}`, [table.pairCount(a, b), table.pairArticles(a, b)]);
  }
  return tallies;
}

describe('syllable counter', () => {
  it('counts what a reader would: each word and pair, how often and in how many articles', () => {
    fc.assert(
      fc.property(archive, (articles) => {
        const byHand = countByHand(articles);
        expect(listTable(count(articles))).toEqual(byHand);
      }),
    );
  });

  it('leaves out what was seen too rarely, and nothing else', () => {
    fc.assert(
      fc.property(archive, (articles) => {
        const kept = [...listTable(count(articles, { minPairs: 2, minWords: 2 }))];
        const often = [...countByHand(articles)].filter(([, [times]]) => times >= 2);
        expect(new Map(kept)).toEqual(new Map(often));
      }),
    );
  });

  it('numbers words from the most frequent to the rarest', () => {
    const table = count([['tỉnh ủy tỉnh tỉnh ủy Thuận Giang']]);
    expect([0, 1, 2, 3].map(table.wordOf)).toEqual(['tỉnh', 'ủy', 'giang', 'thuận']);
    expect(table.tokens).toBe(7);
  });

  it('gives a pair no chance over a comma, a full stop, the end of a text or of an article', () => {
    const table = count([['một, hai. ba', 'bốn'], ['năm']]);
    expect(table.data.seconds).toHaveLength(0);
    expect(table.articles).toBe(2);
  });

  it('skips a word of more letters than words have, and makes no pair over it', () => {
    const table = count([[`tờ ${'x'.repeat(25)} trình ${'y'.repeat(200)} ${'ấ'.normalize('NFD').repeat(24)}`]]);
    expect([table.size, table.tokens, table.data.seconds.length]).toEqual([3, 3, 0]);
  });

  it('keeps single pairs in a small archive and leaves them out in one of 2,000 articles', () => {
    const articles = Array.from({ length: 2_000 }, (_, at) => (at === 0 ? ['tờ trình'] : ['tỉnh ủy']));
    const times = (table: SyllableTable, a: string, b: string): number => table.pairCount(table.idOf(a), table.idOf(b));
    expect(times(count(articles.slice(0, 1_999)), 'tờ', 'trình')).toBe(1);
    expect(times(count(articles), 'tờ', 'trình')).toBe(0);
    expect(times(count(articles), 'tỉnh', 'ủy')).toBe(1_999);
  });

  it('knows all forms of a word without accents, the most frequent first', () => {
    const table = count([['dân đàn đàn dan dân đàn dần']]);
    expect(table.formsOf('dan').map(table.wordOf)).toEqual(['đàn', 'dân', 'dan', 'dần']);
    expect(table.formsOf('dien')).toEqual([]);
  });

  it('answers nothing for words that are not there', () => {
    const table = count([['tỉnh ủy']]);
    expect([table.idOf('huyện'), table.count(-1), table.articlesWith(-1), table.pairCount(-1, 0)]).toEqual([
      -1, 0, 0, 0,
    ]);
    expect(table.pairCount(table.idOf('ủy'), table.idOf('tỉnh'))).toBe(0);
  });
});
