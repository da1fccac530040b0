import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import type { RecordResponse } from '@tra-cuu/data/contract/record';
import type { SearchHit, SearchResponse, Tier } from '@tra-cuu/data/contract/search';
import type { SuggestResponse } from '@tra-cuu/data/contract/suggest';

export const toHit = (id: string, tier: Tier): SearchHit => ({
  ...{ id, kind: 'article', tier, url: null, goneSince: null, source: null, officials: [], departments: [] },
  title: [
    { text: 'Bài ', match: false },
    { text: id, match: true },
  ],
  snippet: [{ text: 'đoạn trích', match: false }],
  date: { value: '2024-07-01', precision: 'month', basis: 'publication' },
});

/** One exact hit and one alike without accents, found by “đảng”. */
export const answer: SearchResponse = {
  query: { text: 'đảng' },
  readings: { used: 'exact', exact: 1, folded: 45 },
  ...{ total: 45, page: 1, limit: 20 },
  hits: [toHit('a', 'exact'), toHit('b', 'folded')],
  facets: {
    officials: [{ id: 'do-quang-minh', label: 'Đỗ Quang Minh', count: 3 }],
    ...{ departments: [], types: [], sources: [] },
    years: [
      { year: null, count: 1 },
      { year: 2019, count: 12 },
      { year: 2021, count: 1 },
    ],
  },
};

const marked = (match: string, rest: string) => [
  { text: match, match: true },
  { text: rest, match: false },
];

/** One suggestion of each kind, and two people. */
export const toSuggestions = (q: string): SuggestResponse => ({
  q,
  groups: [
    {
      kind: 'official',
      suggestions: [
        { text: marked('Đỗ Quang', ' Minh'), value: 'do-quang-minh', count: 1234 },
        { text: marked('Đỗ Quang', ' Hà'), value: 'do-quang-ha', count: 2 },
      ],
    },
    { kind: 'department', suggestions: [{ text: marked('Ban', ' Tuyên giáo'), value: 'ban-tuyen-giao', count: 7 }] },
    { kind: 'document', suggestions: [{ text: marked('05', '-CT/ĐUK'), value: '05-CT/ĐUK', count: 3 }] },
    { kind: 'title', suggestions: [{ text: marked('Đỗ Quang', ' Minh thăm cơ sở'), value: 'abcd' }] },
    { kind: 'phrase', suggestions: [{ text: marked('độ', ' quang hợp'), value: 'độ quang hợp', count: 4 }] },
  ],
});

/** An article of which nothing is known but its text, and what a test says of it. */
export const toArticle = (id: string, given: Partial<ArticleResponse> = {}): ArticleResponse => ({
  ...{ id, kind: 'article', url: null, summary: null, date: null, publishedOn: null, events: [], author: null },
  ...{ source: null, officials: [], departments: [], documentReferences: [], document: null, attachments: [] },
  ...{ attachedTo: [], goneSince: null, language: null, pages: null, revision: null },
  title: { text: `Bài ${id}`, marks: [] },
  blocks: [{ kind: 'paragraph', text: 'Nội dung', marks: [] }],
  reading: { method: 'html:rule', charset: 'utf-8', confidence: 1, recognized: [], corrected: [], repaired: 0 },
  ...given,
});

/** The record of an article that was kept once. */
export const toRecord = (id: string, given: Partial<RecordResponse> = {}): RecordResponse => ({
  ...{ id, addresses: [], similar: [], original: null },
  revisions: [toRevision(1, '2024-07-26T01:05:00Z')],
  ...given,
});

export const toRevision = (
  number: number,
  capturedAt: string,
  title = 'Bài a',
): RecordResponse['revisions'][number] => ({
  ...{ number, createdAt: capturedAt, capturedAt, title },
});
