import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchivedArticle } from '../archive/article-store.ts';
import type { Article } from '../article/article.ts';
import { toDateWords } from './date-words.ts';
import { parseFacetKey, toFacetKey } from './facet-key.ts';
import { codedFields, plainFields } from './index-settings.ts';
import { storedDocumentSchema, toSearchDocument } from './search-document.ts';
import { blockSeparator, bodyFields, toBodyFields } from './searchable-text.ts';
import { joinBody, toBlocks } from './stored-article.ts';

const archived = (given: Partial<Article>): ArchivedArticle => ({
  ...{ id: 'a', externalId: null, visibility: 'public', revision: 1, aliasIds: [], goneSince: null, edition: 1 },
  ...{ officialIds: [], officialNames: [], officialFilterIds: [] },
  ...{ departmentIds: [], departmentNames: [], departmentFilterIds: [], within: [] },
  article: {
    ...{ kind: 'article', title: 'Đảng uỷ', blocks: [], publishedOn: null, events: [], officials: [], departments: [] },
    ...{ documentReferences: [], attachments: [], reading: { charset: 'utf-8', method: 'test', confidence: 1 } },
    ...{ visibility: 'public', derivedBy: '1' },
    ...given,
  },
});
const block = fc.record({
  kind: fc.constantFrom('paragraph', 'heading', 'caption', 'list', 'table', 'quote'),
  text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
});

describe('a search document', () => {
  it('gives the blocks back as they were', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        const document = toSearchDocument(archived({ blocks }), () => []);
        expect(toBlocks(storedDocumentSchema.parse(document))).toEqual(blocks);
      }),
    );
  });

  it('has a twin in the accent code of every text, and every field that is searched', () => {
    const document: Record<string, unknown> = { ...toSearchDocument(archived({ summary: 'Tóm tắt' }), () => []) };
    expect(document.titleCode).toBe('Dɘaɓng uɓy');
    expect(document.summaryCode).toBe('Toɑm taɖɑt');
    for (const field of [...plainFields, ...codedFields]) expect(document[field], field).toBeDefined();
  });

  it('is filtered by its publication, else by its event, else by no day', () => {
    const publishedOn = { date: '2024-07-01', precision: 'month', evidence: 'test' } as const;
    const events = [{ date: '2023-02-03', evidence: 'test' }];
    expect(toSearchDocument(archived({ publishedOn, events }), () => [])).toMatchObject({
      dateFrom: 20240701,
      dateTo: 20240731,
      year: 2024,
    });
    expect(toSearchDocument(archived({ events }), () => [])).toMatchObject({
      dateFrom: 20230203,
      dateTo: 20230203,
      year: 2023,
    });
    const undated = toSearchDocument(archived({}), () => []);
    expect(undated).toMatchObject({ year: 0, date: null });
    expect(undated).not.toHaveProperty('dateFrom');
  });
});

describe('a body longer than a field of the engine', () => {
  const words = 150_000;
  const text = Array.from({ length: words }, (_, at) => `từ${at}${at % 20 === 19 ? '.' : ''}`).join(' ');
  const fields = toBodyFields([{ kind: 'paragraph', text }]);

  it('goes on in the next one, each ending between two words and none holding too many positions', () => {
    const used = bodyFields.map((field) => fields[field]).filter(Boolean);
    expect(used.length).toBeGreaterThan(2);
    for (const field of used) {
      expect(field.split(/\s+/).length + 8 * field.split('.').length).toBeLessThan(65_535);
    }
    expect(used.flatMap((field) => field.match(/từ\d+/g) ?? [])).toHaveLength(words);
  });

  it('is whole when joined again', () => {
    expect(joinBody(fields)).toBe(text);
    expect(
      joinBody(
        toBodyFields([
          { kind: 'list', text: 'a' },
          { kind: 'list', text: 'b' },
        ]),
      ),
    ).toBe(`a${blockSeparator}b`);
  });
});

describe('a date in words', () => {
  it.each([
    ['2024-07-05', 'day', 'ngày 5 tháng 7 năm 2024, 5/7/2024, 05/07/2024'],
    ['2024-07-01', 'month', 'tháng 7 năm 2024, 7/2024, 07/2024'],
    ['2024-01-01', 'year', 'năm 2024'],
  ] as const)('%s to the %s is %s', (date, precision, expected) => expect(toDateWords(date, precision)).toBe(expected));
});

describe('a facet key', () => {
  it('gives id and label back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{1,20}$/), fc.string(), (id, label) => {
        expect(parseFacetKey(toFacetKey(id, label))).toEqual({ id, label });
      }),
    );
  });
});
