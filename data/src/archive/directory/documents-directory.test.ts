import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../article/article.ts';
import {
  department,
  idOf,
  official,
  openDirectory,
  reference,
  type TestArticle,
  type TestDirectory,
} from './testing/open-directory.ts';

let directory: TestDirectory;
beforeEach(() => {
  directory = openDirectory();
});
afterEach(() => directory.close());

type Reader = 'public' | 'internal';
const list = (key: string, reader: Reader = 'public') => directory.reader.documents.list(key, reader);
const ids = (key: string, reader: Reader = 'public') => list(key, reader).documents.map(({ id }) => id);
const show = (id: string, page = 1, reader: Reader = 'public') => directory.reader.documents.show(id, page, reader);

type Head = NonNullable<Article['document']>;
const paper = (head: Partial<Head>, given: TestArticle = {}): TestArticle => ({
  ...{ kind: 'document', document: { type: 'Chỉ thị', relations: [], ...head }, ...given },
});
const cites = (...documentReferences: Article['documentReferences']): TestArticle => ({ documentReferences });

describe('documents of a number', () => {
  it('are those held and those cited, the newest first, each with what is known of it', () => {
    directory.record(
      'held',
      paper({ number: '05-CT/TW', date: '2016-05-15', abstract: 'Về học tập', issuer: 'Bộ Chính trị' }),
    );
    directory.record('a', { day: '2017-01-01', ...cites(reference('05-CT/TW', 'Chỉ thị', '2016-05-15')) });
    directory.record('b', { day: '2012-01-01', ...cites(reference('5-CT/TW', 'Chỉ thị', '2011-09-01')) });
    expect(list('5 ct tw')).toEqual({
      number: '05-CT/TW',
      documents: [
        {
          ...{
            id: '5-ct-tw-2016-05-15',
            number: '05-CT/TW',
            type: 'Chỉ thị',
            issuer: 'Bộ Chính trị',
            date: '2016-05-15',
          },
          ...{ term: '2016-2021', abstract: 'Về học tập', articleId: idOf('held'), citedBy: 1, validity: 'unknown' },
        },
        {
          ...{ id: '5-ct-tw-2011-09-01', number: '5-CT/TW', type: 'Chỉ thị', issuer: null, date: '2011-09-01' },
          ...{ term: '2011-2016', abstract: null, articleId: null, citedBy: 1, validity: 'unknown' },
        },
      ],
    });
  });

  it('are issued by a body that is named in small letters and led to, where the reader may know it', () => {
    directory.record('held', paper({ number: '05-CT/ĐUK', issuer: 'ĐẢNG UỶ KHỐI' }));
    const issuer = (reader: Reader) => {
      const [found] = list('5 ct duk', reader).documents;
      return [found?.issuer, found?.issuerId];
    };
    directory.record('a', { visibility: 'internal', departments: [department('Đảng ủy Khối')] });
    expect([issuer('public'), issuer('internal')]).toEqual([
      ['ĐẢNG UỶ KHỐI', undefined],
      ['Đảng ủy Khối', 'dang-uy-khoi'],
    ]);
  });

  it('are found by the beginning of a number, those cited most first', () => {
    const [decree, directive, plan] = [reference('05/2020/NĐ-CP'), reference('05-CT/TU'), reference('05-KH/ĐU')];
    directory.record('a', cites(decree, directive, plan, reference('50-CT/TU')));
    directory.record('b', cites(directive, plan));
    directory.record('c', cites(plan, plan));
    expect(ids('5')).toEqual(['5-kh-du', '5-ct-tu', '5-2020-nd-cp']);
    expect(ids('5 ct')).toEqual(['5-ct-tu']);
    expect(list('5 ct').number).toBe('5 CT');
    expect(ids('5 ct t')).toEqual([]);
  });

  it('are known to the public from public articles alone', () => {
    directory.record('held', paper({ number: '05-CT/TU', date: '2016-05-15' }, { visibility: 'internal' }));
    directory.record('a', cites(reference('05-CT/TU')));
    directory.record('b', { visibility: 'internal', ...cites(reference('06-CT/TU')) });
    expect([ids('5 ct tu'), ids('5 ct tu', 'internal')]).toEqual([['5-ct-tu'], ['5-ct-tu-2016-05-15']]);
    expect([ids('6 ct tu'), ids('6 ct tu', 'internal')]).toEqual([[], ['6-ct-tu']]);
    expect([show('6-ct-tu'), show('6-ct-tu', 1, 'internal')?.citedBy]).toEqual([null, 1]);
    expect(directory.reader.documents.shownId('5-ct-tu-2016-05-15', 'public')).toBe('5-ct-tu');
    expect(show('5-ct-tu')).toMatchObject({ date: null, articleId: null, citedBy: 1 });
  });
});

describe('a document', () => {
  it('has its place and signer, and the articles that cite it by year, the newest first', () => {
    const signer = official('Đỗ Quang Minh', { title: 'Bí thư' });
    directory.record(
      'held',
      paper({ number: '05-CT/TU', place: 'Hải Sơn', signer: 'ĐỖ QUANG MINH' }, { officials: [signer] }),
    );
    for (const year of [2018, 2019, 2019])
      directory.record(`bai-${year}-${Math.random()}`, { day: `${year}-02-01`, ...cites(reference('05-CT/TU')) });
    directory.record('z', cites(reference('05-CT/TU'), reference('5 - CT/TU')));
    const document = show('5-ct-tu');
    expect(document).toMatchObject({
      ...{ place: 'Hải Sơn', signer: { id: 'do-quang-minh', name: 'ĐỖ QUANG MINH' }, citedBy: 4, page: 1 },
      years: [
        { year: null, count: 1 },
        { year: 2018, count: 1 },
        { year: 2019, count: 2 },
      ],
    });
    expect(document?.articles.map(({ date }) => date?.value)).toEqual([
      '2019-02-01',
      '2019-02-01',
      '2018-02-01',
      undefined,
    ]);
    expect(document?.articles[0]).toMatchObject({ kind: 'article', date: { precision: 'day', basis: 'publication' } });
  });

  it('gives the articles that cite it by pages', () => {
    for (let at = 0; at < 21; at += 1) directory.record(`${at}`, cites(reference('05-CT/TU')));
    expect([1, 2, 3].map((page) => show('5-ct-tu', page)?.articles.length)).toEqual([20, 1, 0]);
  });

  it('stands to others as papers say, seen from both', () => {
    directory.record('old', paper({ number: '03-QC/TU', type: 'Quy chế', date: '2012-03-01' }));
    directory.record('new', {
      ...paper({
        number: '01-QC/TU',
        type: 'Quy chế',
        date: '2016-03-01',
        relations: [
          { kind: 'replaces', number: '03-QC/TU' },
          { kind: 'implements', number: '09-NQ/TW' },
        ],
      }),
      ...cites(reference('03-QC/TU', 'Quy chế', '2012-03-01')),
    });
    expect(show('1-qc-tu-2016-03-01')?.relations).toEqual([
      {
        ...{ kind: 'replaces', active: true },
        document: {
          id: '3-qc-tu-2012-03-01',
          number: '03-QC/TU',
          type: 'Quy chế',
          date: '2012-03-01',
          articleId: idOf('old'),
        },
      },
      {
        kind: 'implements',
        active: true,
        document: { id: '9-nq-tw', number: '09-NQ/TW', type: null, date: null, articleId: null },
      },
    ]);
    expect(show('3-qc-tu-2012-03-01')?.relations).toMatchObject([
      { kind: 'replaces', active: false, document: { id: '1-qc-tu-2016-03-01', articleId: idOf('new') } },
    ]);
  });

  it('has the others of its number as namesakes', () => {
    directory.record('a', cites(reference('05-CT/TW', 'Chỉ thị', '2011-09-01')));
    directory.record('b', cites(reference('05-CT/TW', 'Chỉ thị', '2016-05-15')));
    expect(show('5-ct-tw-2016-05-15')?.namesakes).toMatchObject([{ id: '5-ct-tw-2011-09-01', citedBy: 1 }]);
  });
});

describe('whether a document holds', () => {
  const old = { number: '03-QC/TU', type: 'Quy chế', date: '2012-03-01' };
  const validity = () => show('3-qc-tu-2012-03-01')?.validity;
  beforeEach(() => directory.record('old', paper(old)));

  /** The words stand in the block in which the number is cited. */
  const ends = (path: string, kind: string, date: string, number = '01-QC/TU'): void => {
    const text = `Quy chế này ${kind} Quy chế số 03-QC/TU.`;
    directory.record(path, {
      ...paper({ number, type: 'Quy chế', date }),
      blocks: [{ kind: 'paragraph', text }],
      documentReferences: [
        { number: '03-QC/TU', mentions: [{ block: 0, start: text.indexOf('03'), end: text.length - 1 }] },
      ],
    });
    directory.run('INSERT INTO paper_relations VALUES (?, 0, ?, ?, ?)', idOf(path), kind, '03-QC/TU', '3 qc tu');
  };

  it('is not known unless something proves it', () => {
    expect(validity()).toBe('unknown');
    ends('new', 'amends', '2016-03-01');
    expect(validity()).toBe('unknown');
    expect(show('3-qc-tu-2012-03-01')?.proofs).toEqual([]);
  });

  it.each([
    ['replaces', 'expired'],
    ['repeals', 'expired'],
    ['repeals-part', 'partly-expired'],
  ])('is proved by a later paper that %s it: %s', (kind, status) => {
    ends('new', kind, '2016-03-01');
    expect(show('3-qc-tu-2012-03-01')).toMatchObject({
      validity: status,
      proofs: [
        { status, articleId: idOf('new'), title: 'Bài new', evidence: `Quy chế này ${kind} Quy chế số 03-QC/TU.` },
      ],
    });
  });

  it('is not ended by a paper that is older', () => {
    ends('older', 'replaces', '2010-03-01');
    expect(validity()).toBe('unknown');
  });

  it('is not ended for the public by a paper for staff', () => {
    ends('new', 'replaces', '2016-03-01');
    directory.run("UPDATE articles SET visibility = 'internal' WHERE id = ?", idOf('new'));
    expect([validity(), show('3-qc-tu-2012-03-01', 1, 'internal')?.validity]).toEqual(['unknown', 'expired']);
  });

  it('is what the record of its source says, unless a paper has ended it', () => {
    const says = JSON.stringify({ status: 'in-force', evidence: 'Còn hiệu lực' });
    directory.run(
      "UPDATE revisions SET article = json_set(article, '$.document.validity', json(?)) WHERE article_id = ?",
      says,
      idOf('old'),
    );
    expect(show('3-qc-tu-2012-03-01')).toMatchObject({
      validity: 'in-force',
      proofs: [{ status: 'in-force', articleId: idOf('old'), evidence: 'Còn hiệu lực' }],
    });
    ends('new', 'replaces', '2016-03-01');
    expect(show('3-qc-tu-2012-03-01')).toMatchObject({
      validity: 'expired',
      proofs: [{ status: 'expired' }, { status: 'in-force' }],
    });
  });
});
