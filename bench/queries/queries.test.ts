import { fold } from '@tra-cuu/data/text/fold';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusArticle } from '../corpus/read-corpus.ts';
import { toBodyWords } from './body-words.ts';
import { toConfusablePhrases } from './confusable-phrases.ts';
import { countPhrases } from './count-phrases.ts';
import { dropLetter } from './dropped-letter.ts';
import { toHalfAccented } from './half-accented.ts';
import { toOneBare } from './one-bare.ts';
import { toOtherTonePlace } from './other-tone-place.ts';
import { createRandom, drawEach } from './random.ts';
import { toTitleRun } from './title-run.ts';

const words = (text: string): string[] => text.split(' ');
const article = (id: number, body: string): CorpusArticle => ({ id: `a${id}`, title: 'Tin', summary: '', body });

describe('drawing by seed', () => {
  it('gives the same numbers for a seed, from 0 up to but not 1, and others for another', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [one, same, other] = [createRandom(seed), createRandom(seed), createRandom(seed + 1)];
        const numbers = Array.from({ length: 20 }, one);
        expect(Array.from({ length: 20 }, same)).toEqual(numbers);
        expect(Array.from({ length: 20 }, other)).not.toEqual(numbers);
        expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
      }),
    );
  });

  it('draws no item twice, and all of them when asked for more than there are', () => {
    const items = Array.from({ length: 50 }, (_, at) => at);
    const drawn = drawEach(createRandom(7), items, 60, (item) => item);
    expect(drawn).not.toEqual(items);
    expect([...drawn].sort((a, b) => a - b)).toEqual(items);
    expect(drawEach(createRandom(7), items, 5, (item) => (item % 2 ? item : null)).every((item) => item % 2)).toBe(
      true,
    );
  });
});

describe('queries made of a title', () => {
  const title = 'Thuận Giang: Đỗ Quang Minh thăm, chúc Tết các gia đình';

  it('are six words in a row as printed, without punctuation', () => {
    const run = toTitleRun(title, createRandom(1));
    expect(run).toHaveLength(6);
    expect('Thuận Giang Đỗ Quang Minh thăm chúc Tết các gia đình').toContain(run?.join(' '));
  });

  it('are not made of short titles, nor of those without accents', () => {
    expect(toTitleRun('Đỗ Quang Minh thăm Thuận', createRandom(1))).toBeNull();
    expect(toTitleRun('Six English words in a row', createRandom(1))).toBeNull();
  });

  it('lose the accents of every second accented word, capitals kept', () => {
    expect(toHalfAccented(words('Thuận Giang Đỗ Quang thăm Đảng'))).toEqual(words('Thuận Giang Do Quang thăm Dang'));
  });

  it('have their tone moved to the other place, both ways, where two usages differ', () => {
    expect(toOtherTonePlace(words('Hòa giải uỷ ban'))).toEqual(words('Hoà giải ủy ban'));
    expect(toOtherTonePlace(words('KHỎE quý toàn'))).toEqual(words('KHOẺ quý toàn'));
    expect(toOtherTonePlace(words('quý toàn ngoài'))).toBeNull();
  });

  it('lose one letter of their longest word', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const dropped = dropLetter(words('vì nghiệp lớn'), createRandom(seed));
        expect([dropped[0], dropped[2]]).toEqual(['vì', 'lớn']);
        expect(words('ghiệp nhiệp ngiệp nghệp nghip nghiệ')).toContain(dropped[1]);
      }),
    );
  });
});

describe('queries made of a text', () => {
  it('are four words from the middle with only spaces between them', () => {
    expect(toBodyWords('Một hai ba bốn, năm sáu bảy tám chín.')).toEqual(words('năm sáu bảy tám'));
    expect(toBodyWords('Một hai ba, bốn năm, sáu bảy, tám')).toBeNull();
    expect(toBodyWords('one two three four five six seven eight nine')).toBeNull();
  });

  it('count each article once for a phrase, and no phrase over punctuation or lines', async () => {
    const articles = async function* () {
      yield article(1, 'Đảng ủy họp. Đảng uỷ bàn');
      yield article(2, 'đảng, ủy\nhọp');
    };
    const phrases = await countPhrases(articles());
    expect(phrases).toContainEqual({ syllables: ['đảng', 'ủy'], articles: 1 });
    expect(phrases.map(({ syllables }) => syllables.join(' ')).sort()).toEqual(['đảng ủy', 'ủy bàn', 'ủy họp']);
  });

  it('are phrases that many articles hold and that many others look like', () => {
    const phrase = (text: string, articles: number) => ({ syllables: words(text) as [string, string], articles });
    const confusable = [phrase('đang ủy', 10), phrase('đảng ủy', 40)];
    const others = [phrase('đáng uy', 3), phrase('bí thư', 90), phrase('bi thu', 2), phrase('gia tăng', 9)];
    expect(toConfusablePhrases([...others, ...confusable.toReversed()])).toEqual(confusable);
  });

  it('have one syllable of a phrase bare, the first or the second', () => {
    const typed = new Set(Array.from({ length: 40 }, (_, seed) => toOneBare(['đảng', 'ủy'], createRandom(seed))));
    expect(typed).toEqual(new Set(['dang ủy', 'đảng uy']));
    expect(toOneBare(['đảng', 'ta'], createRandom(1))).toBeNull();
    expect([...typed].every((text) => fold(text ?? '') === 'dang uy')).toBe(true);
  });
});
