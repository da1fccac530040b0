import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataPackageRoot } from '../src/package-root.ts';
import { isSyllable } from '../src/text/syllable.ts';
import { parseSampleArticle, readSampleArticles, type SampleArticle } from './sample-article.ts';

const articles = readSampleArticles();
const founding = articles.find(({ title }) => title === 'Thường trực Đảng ủy Khối làm việc với Ban Tuyên giáo');

/** What is no Vietnamese syllable and yet belongs in the text: abbreviations, units, Roman numerals, foreign names. */
const otherWords = /^(?:[A-ZĐ]{1,8}|Ctr|PDF|km|Covid|(?=[IVX])(?:X{0,2})(?:IX|IV|V?I{0,3}))$/u;

function shownTexts(article: SampleArticle): string[] {
  const blocks = article.blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items;
    return block.kind === 'table' ? block.rows.flat() : [block.text];
  });
  const papers = (article.attachments ?? []).flatMap(({ title, lines }) => [title, ...(lines ?? [])]);
  return [article.title, article.summary ?? '', ...blocks, ...papers];
}

describe('the articles of the sample', () => {
  it('number more than sixty, in all three layouts, each at an address of its own', () => {
    const count = (layout: string) => articles.filter((article) => article.layout === layout).length;
    expect(articles.length).toBeGreaterThanOrEqual(64);
    expect(count('modern')).toBeGreaterThanOrEqual(22);
    expect(count('table2008')).toBeGreaterThanOrEqual(22);
    expect(count('print')).toBeGreaterThanOrEqual(10);
    expect(new Set(articles.map(({ path }) => path)).size).toBe(articles.length);
  });

  it('cover every year from 2005 to 2025, and some show no date', () => {
    const years = new Set(articles.map(({ publishedAt }) => publishedAt?.slice(0, 4)));
    for (let year = 2005; year <= 2025; year += 1) expect(years).toContain(String(year));
    expect(articles.filter(({ publishedAt }) => publishedAt === null).length).toBeGreaterThanOrEqual(3);
  });

  it('hold four paragraphs or more and repeat none of another article', () => {
    const seen = new Map<string, string>();
    for (const { blocks, path } of articles) {
      const prose = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list' || kind === 'quote');
      expect(prose.length, path).toBeGreaterThanOrEqual(4);
      for (const block of blocks) {
        if (block.kind !== 'paragraph' || block.text.length < 60) continue;
        expect(seen.get(block.text), block.text).toBeUndefined();
        seen.set(block.text, path);
      }
    }
  });

  it.each(articles.map((article) => [article.path, article] as const))(
    '%s is written in sound Vietnamese',
    (_, article) => {
      for (const text of shownTexts(article)) {
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toContain('\uFFFD');
        const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
        expect(words.filter((word) => !isSyllable(word) && !otherWords.test(word))).toEqual([]);
      }
    },
  );

  it.each(articles.map((article) => [article.path, article] as const))(
    '%s holds every fact labelled in it',
    (_, article) => {
      const shown = shownTexts(article).join('\n');
      const { officials, departments, documents } = article.facts;
      for (const { name, positions } of officials)
        for (const part of [name, ...positions]) expect(shown).toContain(part);
      for (const part of [...departments, ...documents]) expect(shown).toContain(part);
    },
  );

  it('keep the founding article word for word', () => {
    const printed = readFileSync(join(dataPackageRoot(), 'sample', 'founding-article.txt'), 'utf8');
    const blocks = (founding?.blocks ?? []).map((block) => ('text' in block ? block.text : ''));
    const rebuilt = [founding?.title, ...blocks, founding?.author, 'Bài viết mới nhất:'].join('\n\n');
    expect(rebuilt).toBe(printed);
    expect(founding).toMatchObject({ layout: 'modern', publishedAt: expect.stringMatching(/^2024-07-26T/) });
  });

  it('know two people of one name, in two bodies in one year', () => {
    const posts = (year: string) =>
      articles
        .filter(({ publishedAt }) => publishedAt?.startsWith(year))
        .flatMap(({ facts }) => facts.officials.filter(({ name }) => name === 'Hoàng Ngọc Sơn'))
        .map(({ positions }) => positions.join(', '));
    expect(posts('2012').some((post) => post.includes('Kiểm tra'))).toBe(true);
    expect(posts('2012').some((post) => post.includes('Cấp nước'))).toBe(true);
  });

  it('follow twelve officials or more through several articles', () => {
    const appearances = new Map<string, number>();
    for (const { name } of articles.flatMap(({ facts }) => facts.officials)) {
      appearances.set(name, (appearances.get(name) ?? 0) + 1);
    }
    expect([...appearances.values()].filter((count) => count >= 3).length).toBeGreaterThanOrEqual(12);
  });

  it('quote eight directives or more at least twice', () => {
    const quoted = new Map<string, number>();
    for (const { facts } of articles) {
      for (const number of new Set(facts.documents)) quoted.set(number, (quoted.get(number) ?? 0) + 1);
    }
    expect([...quoted.values()].filter((count) => count >= 2).length).toBeGreaterThanOrEqual(8);
  });

  it('set traps for a search without accents, and write tones in both places', () => {
    const all = articles.map((article) => shownTexts(article).join('\n'));
    for (const phrase of ['đang ủy thác', 'đang ủy quyền']) {
      expect(all.some((text) => text.includes(phrase) && !/đảng (?:ủy|uỷ)/i.test(text))).toBe(true);
    }
    expect(all.some((text) => text.includes('Đảng uỷ'))).toBe(true);
    expect(all.some((text) => text.includes('Đảng ủy'))).toBe(true);
    expect(all.some((text) => text.includes('bạo lực học đường'))).toBe(true);
  });
});

describe('a file that is wrong', () => {
  it('is named together with its field', () => {
    const yaml = 'path: no-slash\nlayout: modern\ntitle: A\npublishedAt: 2024\ncategory: tin-tuc\nblocks: []\n';
    expect(() => parseSampleArticle(yaml, 'wrong.yaml')).toThrow(/^wrong\.yaml: .*path: .*publishedAt: .*facts: /s);
  });
});
