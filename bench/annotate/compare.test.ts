import { describe, expect, it } from 'vitest';
import { type AnnotateCase, caseSchema } from './case.ts';
import { tallyDepartments, tallyEvents, tallyPublication } from './compare-facts.ts';
import { fieldsOfTarget, tallyHead } from './compare-head.ts';
import { tallyBodies, tallyNames, tallyPosts, tallyRoles } from './compare-officials.ts';
import { findSentence } from './find-sentence.ts';
import { type ReadArticle, readArticleSchema } from './read-article.ts';
import type { Tally } from './tally.ts';

const label = (labels: object): AnnotateCase => ({
  ...caseSchema.parse({ note: 'made here', text: 'Tin', publishedOn: null, ...labels }),
  ...{ half: 'tune' as const, slug: 'made-here' },
});
const read = (found: object): ReadArticle =>
  readArticleSchema.parse({
    ...{ officials: [], departments: [], documentReferences: [], events: [], publishedOn: null },
    ...found,
  });
const mentions = [{ block: 0, start: 0, end: 1 }];
const counts = ({ expected, found, right }: Tally) => [expected, found, right];

const minh = {
  name: 'Đỗ Quang Minh',
  posts: ['Ủy viên [Ban Thường vụ Tỉnh ủy]', 'Bí thư [Đảng ủy Khối]', '~trưởng đoàn'],
  roles: ['chairs'],
};
const found = {
  name: 'ĐỖ QUANG MINH',
  positions: [{ title: 'Bí thư  Đảng uỷ Khối', body: 'Đảng ủy' }, { title: 'Trưởng đoàn' }],
  roles: ['chairs', 'attends'],
  mentions,
};

describe('comparing officials', () => {
  const labelled = label({ officials: [minh], neutral: { officials: ['Thích Huệ Tâm'] } });
  const { officials } = read({ officials: [found] });

  it('finds a name whatever its case, a post whatever its blanks, and no fault with what may be left out', () => {
    expect(counts(tallyNames(labelled, officials))).toEqual([1, 1, 1]);
    expect(counts(tallyPosts(labelled, officials))).toEqual([2, 1, 1]);
    expect(tallyPosts(labelled, officials).errors).toEqual([
      {
        kind: 'missed',
        value: 'Đỗ Quang Minh: Ủy viên Ban Thường vụ Tỉnh ủy',
        against: 'Bí thư  Đảng uỷ Khối; Trưởng đoàn',
      },
    ]);
  });

  it('looks at the body of a post whose title is right, and lets a committee stand for its organ', () => {
    expect(counts(tallyBodies(labelled, officials))).toEqual([1, 1, 0]);
    const committee = [{ title: 'Ủy viên Ban Thường vụ Tỉnh ủy', body: 'Tỉnh ủy' }];
    expect(counts(tallyBodies(labelled, read({ officials: [{ ...found, positions: committee }] }).officials))).toEqual([
      1, 1, 1,
    ]);
  });

  it('counts every post of a person who is no official as wrong, and of a neutral one nowhere', () => {
    const others = ['Ban Giám khảo', 'Thích Huệ Tâm'].map((name) => ({ ...found, name }));
    expect(counts(tallyNames(labelled, read({ officials: others }).officials))).toEqual([1, 1, 0]);
    expect(counts(tallyPosts(labelled, read({ officials: others }).officials))).toEqual([2, 2, 0]);
  });

  it('does not mind that someone who chairs is said to attend', () => {
    expect(counts(tallyRoles(labelled, officials))).toEqual([1, 1, 1]);
  });
});

describe('comparing the rest', () => {
  it('counts the body of a post, its parent and the organs of the centre nowhere', () => {
    const labelled = label({
      departments: ['Sở Nội vụ'],
      officials: [{ name: 'Đỗ Quang Minh', posts: ['Trưởng [Ban Tổ chức Tỉnh ủy]'], roles: ['speaks'] }],
    });
    const names = ['Ban Tổ chức Tỉnh ủy', 'Tỉnh ủy', 'Bộ Chính trị', 'Sở Nội vụ', 'Ban Giám khảo'];
    expect(
      counts(tallyDepartments(labelled, read({ departments: names.map((name) => ({ name, mentions })) }))),
    ).toEqual([1, 2, 1]);
  });

  it('counts a day once, however often it is evidence', () => {
    const events = ['Sáng 25/7', 'hôm nay'].map((evidence) => ({ date: '2024-07-25', evidence }));
    expect(counts(tallyEvents(label({ events: ['2024-07-25', '2024-07-26'] }), read({ events })))).toEqual([2, 1, 1]);
  });

  const head = {
    type: 'Chỉ thị',
    number: '05-CT/TU',
    issuer: 'Tỉnh ủy',
    date: '2012-03-12',
    abstract: 'về',
    signer: 'A B',
  };

  it('lets a paper of no page give its own day as that of publication', () => {
    const publishedOn = { date: '2012-03-12', precision: 'day', evidence: 'text' };
    expect(counts(tallyPublication(label({ document: head }), read({ publishedOn })))).toEqual([0, 0, 0]);
    expect(counts(tallyPublication(label({}), read({ publishedOn })))).toEqual([0, 1, 0]);
  });

  it('counts each field of a head, and each of one that is read in no paper', () => {
    const document = { type: 'CHỈ THỊ', number: '05-CT/TU', date: '2012-03-13', relations: [] };
    expect(counts(tallyHead(label({ document: head }), read({ document }), fieldsOfTarget))).toEqual([5, 3, 2]);
    expect(counts(tallyHead(label({}), read({ document }), fieldsOfTarget))).toEqual([0, 3, 0]);
  });

  it('shows the sentence of an error', () => {
    const text = '<p>Mở đầu. Đồng chí Đỗ Quang Minh chủ trì. Hết.</p>';
    expect(findSentence(text, 'đỗ quang minh')).toBe('Đồng chí Đỗ Quang Minh chủ trì.');
    expect(findSentence(text, 'Ban Giám khảo')).toBe('');
  });
});
