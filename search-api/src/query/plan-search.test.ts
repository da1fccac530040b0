import { createSyllableCounter } from '@tra-cuu/data/syllables/syllable-counter';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { describe, expect, it } from 'vitest';
import { mostUnits } from './engine-text.ts';
import { parseQuery } from './grammar/parse-query.ts';
import { listsOf, planSearch } from './plan-search.ts';
import { toQueryLanguage } from './query-language.ts';
import { readQuery } from './read-query.ts';

const { symbols, findWays } = toQueryLanguage(readVocabulary());
const counter = createSyllableCounter();
for (const text of ['quyết định về công tác cán bộ', 'quyết định nhân sự', 'đảng ủy khối', 'dinh dưỡng trẻ em'])
  counter.add([text]);
const table = counter.finish();
const read = (text: string) => readQuery(text, parseQuery(text, symbols), table);
const plan = (text: string, diacritics: 'auto' | 'strict' | 'ignore' = 'auto') =>
  planSearch(read(text), findWays, diacritics);
const tiersOf = (...args: Parameters<typeof plan>) => listsOf(plan(...args)).map(({ tier }) => tier);

describe('the plan of a query', () => {
  it.each([
    ['', ['folded']],
    ['quyet dinh', ['folded']],
    ['quyết định', ['exact', 'folded']],
    ['quyết dinh', ['restored', 'folded']],
    ['quyêt định', ['restored', 'folded']],
    ['"quyết định"', ['exact', 'folded']],
    ['quyết định -dinh', ['exact', 'folded']],
    ['dinh dưỡng', ['exact', 'folded']],
  ])('for "%s" asks for %j', (text, tiers) => {
    expect(tiersOf(text)).toEqual(tiers);
  });

  it('keeps to what was typed, or to no accents at all, when told to', () => {
    expect(tiersOf('quyết dinh', 'strict')).toEqual(['exact']);
    expect(tiersOf('quyết định', 'ignore')).toEqual(['folded']);
  });

  it('ends each question in a space, so that no word is taken for the beginning of another', () => {
    for (const { q } of listsOf(plan('quyết dinh -bộ'))) expect(q).toMatch(/\S $/);
    expect(listsOf(plan('đảng ủy'))[0]?.q).toBe('dɘaɓng uɓy ');
    expect(listsOf(plan('"đảng ủy" -khối'))[0]?.q).toBe('"dɘaɓng uɓy" -khoɕɑi ');
  });
});

describe('more words than the engine looks for', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, at) => `từ${at}`).join(' ');
  const unitsOf = (text: string) => listsOf(plan(text))[0]?.q.match(/"[^"]+"|\S+/g) ?? [];

  it('are asked for in phrases, so that each of them counts', () => {
    for (const count of [11, 14, 20, 25, 40]) {
      const units = unitsOf(words(count));
      expect(units.length).toBeLessThanOrEqual(mostUnits);
      expect(units.join(' ').replaceAll('"', '').split(' ')).toHaveLength(count);
    }
  });

  it('are not joined over what was typed between them', () => {
    expect(unitsOf('một hai, ba bốn năm sáu bảy tám chín mười thêm')).not.toContain('"hai ba"');
    expect(unitsOf('một hai, ba bốn năm sáu bảy tám chín mười thêm').slice(0, 2)).toHaveLength(2);
  });

  it('that stand each by itself make a question of the query', () => {
    expect(plan(words(14).replaceAll(' ', ', ')).strategy).toBe('question');
  });
});
