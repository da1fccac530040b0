import { readFileSync } from 'node:fs';
import { dataPackageRoot } from '@tra-cuu/data/package-root';
import { readSampleArticles, type SampleArticle } from '@tra-cuu/data/sample/sample-article';
import { toWordForms } from '@tra-cuu/data/text/word-forms';
import { readVocabulary } from '@tra-cuu/data/vocabulary/read-vocabulary';
import { describe, expect, it } from 'vitest';
import { extract } from '../extract/extract.ts';
import { annotate } from './annotate.ts';

const vocabulary = readVocabulary();
const annotateText = (title: string, ...paragraphs: string[]) =>
  annotate(
    {
      ...{ title, blocks: paragraphs.map((text) => ({ kind: 'paragraph' as const, text })), attachments: [] },
      publishedOn: { date: '2024-09-10', precision: 'day', evidence: 'test' },
      reading: { charset: 'utf-8', method: 'test', confidence: 1 },
    },
    vocabulary,
  );
const titlesOf = (...paragraphs: string[]) =>
  Object.fromEntries(
    annotateText('Hội nghị', ...paragraphs).officials.map(({ name, positions }) => [
      name,
      positions.map(({ title }) => title),
    ]),
  );

describe('the founding article', () => {
  const bytes = readFileSync(`${dataPackageRoot()}/sample/founding-article.txt`);
  const article = extract({ bytes, mediaType: 'text/plain', name: 'founding-article.txt' });
  const read = annotate(article, vocabulary);

  it('is read with its title, author and caption, and without the heading of the list below it', () => {
    expect(article.title).toBe('Thường trực Đảng ủy Khối làm việc với Ban Tuyên giáo');
    expect(article.author).toBe('Viết Thọ');
    expect(article.blocks.filter(({ kind }) => kind === 'caption')).toEqual([
      { kind: 'caption', text: 'Toàn cảnh buổi làm việc' },
    ]);
    expect(JSON.stringify(article)).not.toContain('Bài viết mới nhất');
  });

  it('says who held which posts, what acted and when', () => {
    expect(read.officials.map(({ name, positions }) => [name, ...positions.map(({ title }) => title)])).toEqual([
      ['Nguyễn Đức Phương', 'Ủy viên Ban Thường vụ', 'Trưởng Ban Tuyên giáo'],
      ['Đỗ Quang Minh', 'Ủy viên Ban Chấp hành Đảng bộ tỉnh', 'Bí thư Đảng ủy Khối'],
    ]);
    const departments = read.departments.map(({ name }) => name);
    expect(departments).toContain('Đảng ủy Khối cơ quan và doanh nghiệp tỉnh');
    expect(departments).toContain('Ban Tuyên giáo Đảng ủy Khối');
    expect(read.events.map(({ date }) => date)).toEqual(['2024-07-25']);
  });

  it('tells where each name stands', () => {
    for (const { name, mentions } of read.officials)
      for (const { block, start, end } of mentions) expect(article.blocks[block]?.text.slice(start, end)).toBe(name);
  });
});

describe('officials', () => {
  it('have the posts before and behind their names', () => {
    expect(
      titlesOf('Phó Bí thư Thường trực Tỉnh ủy Lê Văn An chủ trì; đ/c Trần Thị Bình, UVBTV, Trưởng Ban Dân vận dự.'),
    ).toEqual({
      'Lê Văn An': ['Phó Bí thư Thường trực Tỉnh ủy'],
      'Trần Thị Bình': ['UVBTV', 'Trưởng Ban Dân vận'],
    });
  });

  it('are not those whom a school or a street is named after, nor citizens', () => {
    expect(titlesOf('Trường THPT Trần Hữu Lộc trên đường Lê Lợi đón ông Phạm Văn Cảnh, 45 tuổi.')).toEqual({});
  });

  it('keep their posts apart in a list', () => {
    expect(
      titlesOf('Dự hội nghị có các đồng chí: Lê Văn An, Bí thư Đảng ủy Khối; Đỗ Thị Hoa, Chánh Văn phòng Tỉnh ủy.'),
    ).toEqual({
      'Lê Văn An': ['Bí thư Đảng ủy Khối'],
      'Đỗ Thị Hoa': ['Chánh Văn phòng Tỉnh ủy'],
    });
  });
});

describe('document numbers', () => {
  it.each([
    ['Chỉ thị số 05-CT/TW ngày 15/5/2016', '05-CT/TW', 'Chỉ thị', '2016-05-15'],
    ['Nghị quyết 01/NQ-ĐUK', '01-NQ/ĐUK', 'Nghị quyết', undefined],
    ['Kế hoạch số 31 - KH/ĐUK', '31-KH/ĐUK', 'Kế hoạch', undefined],
    ['Kế hoạch 12/KH-UBND', '12/KH-UBND', 'Kế hoạch', undefined],
    ['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020', '30/2020/NĐ-CP', 'Nghị định', '2020-03-05'],
    ['Công văn 34O-CV/ĐU', '340-CV/ĐU', 'Công văn', undefined],
  ])('are read in %s', (text, number, type, date) => {
    const [reference] = annotateText('Hội nghị', `Thực hiện ${text}, các cấp ủy đã họp.`).documentReferences;
    expect({ number: reference?.number, type: reference?.type, date: reference?.date }).toEqual({ number, type, date });
  });
});

describe('events', () => {
  it.each([
    ['Sáng 3-9, Đảng ủy Khối tổ chức hội nghị.', ['2024-09-03']],
    ['Chiều 25/12, hội nghị khai mạc.', ['2023-12-25']],
    ['Thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.', []],
    ['Chào mừng kỷ niệm 78 năm Quốc khánh (2/9/1945 - 2/9/2023).', []],
    ['Nhà văn hóa trên đường 3-2 đã sửa xong.', []],
    ['Hoàn thành trước ngày 31/8/2024.', []],
  ])('in “%s” are %j', (text, dates) => {
    expect(annotateText('Hội nghị', text).events.map(({ date }) => date)).toEqual(dates);
  });
});

describe('the sample archive, labelled by hand', () => {
  const key = (text: string): string =>
    text
      .split(/\s+/)
      .map((word) => toWordForms(word).exact)
      .join(' ');
  const counts = new Map<string, { right: number; wrong: number; missed: number }>();
  const compare = (kind: string, wanted: readonly string[], found: readonly string[]): void => {
    const [want, got] = [new Set(wanted.map(key)), new Set(found.map(key))];
    const count = counts.get(kind) ?? { right: 0, wrong: 0, missed: 0 };
    for (const value of got) count[want.has(value) ? 'right' : 'wrong'] += 1;
    count.missed += [...want].filter((value) => !got.has(value)).length;
    counts.set(kind, count);
  };
  const toBlocks = ({ blocks }: SampleArticle) =>
    blocks.map((block) => ({
      kind: block.kind,
      text:
        block.kind === 'list'
          ? block.items.join('\n')
          : block.kind === 'table'
            ? block.rows.map((row) => row.join('\t')).join('\n')
            : block.text,
    }));
  for (const sample of readSampleArticles()) {
    const publishedOn = sample.publishedAt
      ? { date: sample.publishedAt.slice(0, 10), precision: 'day' as const, evidence: 'test' }
      : null;
    const reading = { charset: 'utf-8', method: 'test', confidence: 1 };
    const read = annotate(
      { title: sample.title, blocks: toBlocks(sample), publishedOn, attachments: [], reading },
      vocabulary,
    );
    const { facts } = sample;
    compare(
      'officials',
      facts.officials.map(({ name }) => name),
      read.officials.map(({ name }) => name),
    );
    const pairs = <Positioned>(
      all: readonly { name: string; positions: Positioned[] }[],
      title: (position: Positioned) => string,
    ) => all.flatMap(({ name, positions }) => positions.map((position) => `${name} ${title(position)}`));
    compare(
      'posts',
      pairs(facts.officials, String),
      pairs(read.officials, ({ title }) => title),
    );
    compare(
      'departments',
      facts.departments,
      read.departments.map(({ name }) => name),
    );
    compare('numbers', facts.documents, [
      ...read.documentReferences.map(({ number }) => number),
      ...(read.document?.number ? [read.document.number] : []),
    ]);
    compare(
      'events',
      facts.events,
      read.events.map(({ date }) => date),
    );
  }

  /** What the rules reach today, rounded down: they may get better, and not worse unseen. */
  it.each([
    ['officials', 0.96],
    ['posts', 0.84],
    ['departments', 0.68],
    ['numbers', 0.93],
    ['events', 0.8],
  ])('%s are read with an F1 of at least %f', (kind, floor) => {
    const { right, wrong, missed } = counts.get(kind) ?? { right: 0, wrong: 0, missed: 1 };
    const f1 = (2 * right) / (2 * right + wrong + missed);
    expect(f1, JSON.stringify(Object.fromEntries(counts))).toBeGreaterThanOrEqual(floor);
  });
});
