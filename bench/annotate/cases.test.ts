import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { describe, expect, it } from 'vitest';
import { type AnnotateCase, halves } from './case.ts';
import { printedOf, stands, standsDay, standsNumber, tellsDay } from './printed.ts';
import { readCases } from './read-cases.ts';

const byHalf = Object.fromEntries(halves.map((half) => [half, readCases(half)])) as Record<
  (typeof halves)[number],
  AnnotateCase[]
>;
const cases = halves.flatMap((half) => byHalf[half]);
const wordsOf = (labelled: AnnotateCase): number => printedOf(labelled).split(/\s+/).length;

describe('the labelled cases', () => {
  it('are many, a third of them put aside, with directives, pages and long articles in both halves', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(byHalf.test.length / cases.length).toBeGreaterThan(0.3);
    expect(byHalf.test.length / cases.length).toBeLessThan(0.37);
    expect(cases.filter(({ document }) => document).length).toBeGreaterThanOrEqual(15);
    expect(cases.filter(({ html }) => html !== undefined).length).toBeGreaterThanOrEqual(10);
    expect(cases.filter((labelled) => wordsOf(labelled) >= 800).length).toBeGreaterThanOrEqual(10);
    for (const half of halves) {
      expect(byHalf[half].some(({ document }) => document)).toBe(true);
      expect(byHalf[half].some(({ html }) => html !== undefined)).toBe(true);
      expect(byHalf[half].some((labelled) => wordsOf(labelled) >= 800)).toBe(true);
    }
  });

  it('have names of their own', () => {
    expect(new Set(cases.map(({ slug }) => slug)).size).toBe(cases.length);
  });
});

const weekdays = ['chủ nhật', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'];
const printedWeekday =
  /(?:thứ (?<weekday>hai|ba|tư|năm|sáu|bảy)|(?<sunday>chủ nhật)),?\s*(?:ngày )?(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})/giu;

/** Provinces and cities of the country, but for those that texts of any province name. Countries stand behind them. */
const elsewhere = new Set(['Hà Nội', 'Hồ Chí Minh', 'Việt Nam']);
const { places } = readVocabulary().departments;
const provinces = places.slice(0, places.indexOf('Lào')).filter((place) => !elsewhere.has(place));

describe.each(cases.map((labelled) => [`${labelled.half}/${labelled.slug}`, labelled] as const))(
  '%s',
  (_, labelled) => {
    const printed = printedOf(labelled);

    it('prints every official with every post', () => {
      const { officials, neutral } = labelled;
      const names = [...officials.map(({ name }) => name), ...neutral.officials];
      expect(names.filter((name) => !stands(printed, name))).toEqual([]);
      const posts = officials.flatMap(({ name, posts: held }) => held.map((post) => ({ name, ...post })));
      expect(posts.filter(({ accepted }) => !accepted.some(({ title }) => stands(printed, title)))).toEqual([]);
    });

    it('prints every department', () => {
      const names = [...labelled.departments.flatMap(([name = '']) => name), ...labelled.neutral.departments];
      expect(names.filter((name) => !stands(printed, name))).toEqual([]);
    });

    it('prints every number and every day', () => {
      const { references, document, events, publishedOn } = labelled;
      const numbers = [...references.map(({ number }) => number), document?.number ?? []].flat();
      expect(numbers.filter((number) => !standsNumber(printed, number))).toEqual([]);
      const days = [...references.map(({ date }) => date ?? []), document?.date ?? [], publishedOn ?? []].flat();
      expect(days.filter((day) => !standsDay(printed, day))).toEqual([]);
      expect(events.filter((day) => !standsDay(printed, day) && !tellsDay(printed))).toEqual([]);
    });

    it('prints the head it is labelled with, and cites what it replaces, amends or implements', () => {
      const { document, references } = labelled;
      if (!document) return;
      const { signer, place, abstract, issuer, relations } = document;
      const parts = [[signer], place === undefined ? [] : [place], abstract, issuer];
      expect(parts.filter((forms) => forms.length > 0 && !forms.some((words) => stands(printed, words)))).toEqual([]);
      const cited = references.map(({ number }) => number);
      expect(
        relations.map((relation) => relation.split(' ')[1] ?? '').filter((number) => !cited.includes(number)),
      ).toEqual([]);
    });

    it('names no province that there is, and no wrong day of the week', () => {
      const words = printed.replace(/\s+/g, ' ');
      expect(provinces.filter((place) => new RegExp(`(?<!\\p{L})${place}(?!\\p{L})`, 'u').test(words))).toEqual([]);
      for (const { groups } of words.matchAll(printedWeekday)) {
        const { weekday, day, month, year } = groups ?? {};
        const real = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
        expect(`${(weekday ?? 'chủ nhật').toLowerCase()} ${day}/${month}/${year}`).toBe(
          `${weekdays[real]} ${day}/${month}/${year}`,
        );
      }
    });
  },
);
