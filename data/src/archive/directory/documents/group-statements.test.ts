import { describe, expect, it } from 'vitest';
import { describeGroup } from './describe-group.ts';
import { parseDocumentId, toDocumentId, toMarks } from './document-id.ts';
import { findGroup } from './find-group.ts';
import { groupStatements } from './group-statements.ts';
import type { PaperStatement } from './statement.ts';

let made = 0;
const cited = (given: Partial<PaperStatement> = {}): PaperStatement => {
  made += 1;
  return {
    ...{ articleId: `bai-${made}`, role: 'cited', number: '05-CT/TW', type: null, date: null, issuer: null },
    ...{ until: null, ...given },
  };
};
const held = (given: Partial<PaperStatement> = {}): PaperStatement => cited({ role: 'held', ...given });
const times = (count: number, given: Partial<PaperStatement>): PaperStatement[] =>
  Array.from({ length: count }, () => cited(given));

const numbered = (number: string, statements: readonly PaperStatement[]): PaperStatement[] =>
  statements.map((statement) => ({ ...statement, number }));

/** The papers that statements are told apart as: id, and how many articles say so. */
const papers = (key: string, ...statements: PaperStatement[]): [string, number][] =>
  groupStatements(key, numbered(key, statements))
    .map((group): [string, number] => [describeGroup(group).id, group.statements.length])
    .sort(([a], [b]) => (a < b ? -1 : 1));

describe('papers of one number', () => {
  it('are one for each day that is printed', () => {
    const first = { date: '2011-02-14' };
    const second = { date: '2016-05-15' };
    expect(papers('5 ct tw', cited(first), cited(second), held(second))).toEqual([
      ['5-ct-tw-2011-02-14', 1],
      ['5-ct-tw-2016-05-15', 2],
    ]);
  });

  it('take in what is cited without a day where there is one of them alone', () => {
    expect(papers('5 ct tw', cited(), held({ date: '2016-05-15' }))).toEqual([['5-ct-tw-2016-05-15', 2]]);
    expect(papers('5 ct tw', cited(), cited())).toEqual([['5-ct-tw', 2]]);
    expect(papers('5 ct tw', cited(), cited({ date: '2011-02-14' }), cited({ date: '2016-05-15' }))).toEqual([
      ['5-ct-tw', 1],
      ['5-ct-tw-2011-02-14', 1],
      ['5-ct-tw-2016-05-15', 1],
    ]);
  });

  it('are never later than what cites them', () => {
    const paper = held({ date: '2016-05-15' });
    expect(papers('5 ct tw', paper, cited({ until: '2012-12-31' }), cited({ until: '2016-05-15' }))).toEqual([
      ['5-ct-tw', 1],
      ['5-ct-tw-2016-05-15', 2],
    ]);
  });

  it('with the symbol QĐ are Quyết định or Quy định by the printed name', () => {
    const [decision, rule] = [{ type: 'Quyết định' }, { type: 'Quy định' }];
    expect(papers('1 qd tw', cited(decision), cited(rule), cited(rule), cited())).toEqual([
      ['1-qd-tw', 1],
      ['1-qd-tw-quy-dinh', 2],
      ['1-qd-tw-quyet-dinh', 1],
    ]);
    const date = '2016-10-03';
    expect(papers('1 qd tw', held({ ...rule, date }), cited({ date }), cited(rule))).toEqual([
      ['1-qd-tw-quy-dinh-2016-10-03', 3],
    ]);
    expect(papers('1 qd tw', cited({ ...rule, date }), cited({ ...decision, date }), cited({ date }))).toEqual([
      ['1-qd-tw-2016-10-03', 1],
      ['1-qd-tw-quy-dinh-2016-10-03', 1],
      ['1-qd-tw-quyet-dinh-2016-10-03', 1],
    ]);
  });

  it('are one where the number carries its year, of a body of which there is one', () => {
    const statements = [cited({ date: '2016-05-26' }), cited({ date: '2016-05-25' }), cited({ until: '2010-12-31' })];
    expect(papers('46 2016 nd cp', ...statements)).toEqual([['46-2016-nd-cp', 3]]);
    expect(papers('46 2016 qd ubnd', ...statements)).toHaveLength(3);
  });

  it('with the symbol QĐ of the State are one, whatever name is printed', () => {
    const date = '2007-01-19';
    expect(papers('9 qd ttg', cited({ type: 'Quyết định', date }), cited({ type: 'Quy định', date }))).toEqual([
      ['9-qd-ttg-2007-01-19', 2],
    ]);
  });

  it('with another symbol are one, whatever name is printed', () => {
    expect(papers('5 ct tw', cited({ type: 'Chỉ thị' }), cited({ type: 'Kế hoạch' }))).toEqual([['5-ct-tw', 2]]);
  });
});

describe('a day that is printed once, where others of the term agree on another', () => {
  const [right, wrong] = [{ date: '2016-05-15' }, { date: '2016-05-05' }];

  it('is a misprint, of a body that has its symbol alone', () => {
    expect(papers('5 ct tw', ...times(3, right), cited(wrong))).toEqual([['5-ct-tw-2016-05-15', 4]]);
    expect(papers('5 ct tw', held(right), cited(right), cited(wrong))).toEqual([['5-ct-tw-2016-05-15', 3]]);
  });

  it.each([
    ['no clear majority', '5 ct tw', [...times(2, right), cited(wrong)]],
    ['printed twice', '5 ct tw', [...times(5, right), ...times(2, wrong)]],
    ['the head of a paper', '5 ct tw', [...times(5, right), held(wrong)]],
    ['another term', '5 ct tw', [...times(5, right), cited({ date: '2011-05-15' })]],
    ['another year of a paper of the State', '5 ct ttg', [...times(5, right), cited({ date: '2017-05-15' })]],
    ['a symbol that many bodies have', '5 ct du', [...times(5, right), cited(wrong)]],
    ['a symbol of many committees of the people', '5 ct ubnd', [...times(5, right), cited(wrong)]],
  ])('is another paper: %s', (_, key, statements) => {
    expect(papers(key, ...statements)).toHaveLength(2);
  });
});

describe('papers of a symbol that many bodies have', () => {
  const date = '2020-03-04';

  it('are two where two issuers are printed, one where a name is printed in part', () => {
    const [one, other] = ['Đảng ủy xã Bình An', 'Đảng ủy xã Hải Sơn'];
    expect(papers('5 ct du', held({ date, issuer: one }), held({ date, issuer: other }))).toEqual([
      ['5-ct-du-2020-03-04-dang-uy-xa-binh-an', 1],
      ['5-ct-du-2020-03-04-dang-uy-xa-hai-son', 1],
    ]);
    expect(
      papers('5 ct du', held({ date, issuer: one }), held({ date, issuer: 'Đảng ủy xã' }), cited({ date })),
    ).toEqual([['5-ct-du-2020-03-04-dang-uy-xa-binh-an', 3]]);
  });
});

describe('an id of a document', () => {
  it.each([
    [{ number: '05-CT/TW', date: '2016-05-15' }, '5-ct-tw-2016-05-15'],
    [{ number: 'Số: 05 – ct/T.Ư' }, '5-ct-tw'],
    [{ number: '30/2020/NĐ-CP', date: '2020-03-05' }, '30-2020-nd-cp'],
    [{ number: '12/2018/QĐ-UBND', date: '2018-01-26' }, '12-2018-qd-ubnd-2018-01-26'],
    [{ number: '09/QĐ-TTg', type: 'Quyết định', date: '2007-01-19' }, '9-qd-ttg-2007-01-19'],
    [{ number: '37-QĐ/TW', type: 'Quy định' }, '37-qd-tw-quy-dinh'],
    [{ number: '37-QĐ/TW', type: 'Quy chế' }, '37-qd-tw'],
    [{ number: '33/2024/QH15' }, '33-2024-qh15'],
    [{ number: '12/QĐ-UBND', date: '2018-01-26', issuer: 'UBND tỉnh' }, '12-qd-ubnd-2018-01-26-ubnd-tinh'],
    [{ number: '05-CT/TW', date: '2016-05-15', issuer: 'Bộ Chính trị' }, '5-ct-tw-2016-05-15'],
  ])('of %j is %s, and says it again', (paper, id) => {
    expect(toDocumentId(toMarks(paper))).toBe(id);
    expect(parseDocumentId(id)).toEqual(toMarks(paper));
  });

  it.each(['', 'ct-tw', '../5-ct', '5 ct tw', '5-CT-TW'])('%j is none', (id) => {
    expect(parseDocumentId(id)).toBeNull();
  });

  const found = (id: string, ...statements: PaperStatement[]): string | undefined => {
    const marks = parseDocumentId(id);
    const group = marks && findGroup(groupStatements(marks.key, numbered(marks.key, statements)), marks);
    return group ? describeGroup(group).id : undefined;
  };

  it('leads to the paper that others know more of', () => {
    const paper = held({ date: '2016-10-03', type: 'Quy định' });
    for (const id of ['1-qd-tw', '1-qd-tw-quy-dinh', '1-qd-tw-2016-10-03'])
      expect(found(id, paper, cited())).toBe('1-qd-tw-quy-dinh-2016-10-03');
  });

  it('with the day of a paper whose number says all leads to the paper', () => {
    expect(found('30-2020-nd-cp-2020-03-05', cited({ date: '2020-03-05' }))).toBe('30-2020-nd-cp');
  });

  it('with a misprinted day leads to the paper', () => {
    const statements = [...times(3, { date: '2016-05-15' }), cited({ date: '2016-05-05' })];
    expect(found('5-ct-tw-2016-05-05', ...statements)).toBe('5-ct-tw-2016-05-15');
  });

  it('leads to the one without a day where those who read are not told it, and to no other day', () => {
    expect(found('5-ct-tw-2016-05-15', cited())).toBe('5-ct-tw');
    expect(found('5-ct-tw-2016-05-15', cited({ date: '2011-02-14' }))).toBeUndefined();
  });

  it('that may mean several leads to none of them', () => {
    expect(found('5-ct-tw', cited({ date: '2011-02-14' }), cited({ date: '2016-05-15' }))).toBeUndefined();
    expect(found('1-qd-tw-quyet-dinh', cited({ type: 'Quy định' }))).toBeUndefined();
  });
});

describe('the term of a paper', () => {
  it.each([
    ['5 ct tw', '2016-05-15', '2016-2021'],
    ['5 ct tw', '2016-01-19', '2011-2016'],
    ['5 ct tw', '2016-01-25', '2016'],
    ['9 nq tw', '1998-01-01', '1996-2001'],
    ['9 nq tw', '1995-01-01', null],
    ['5 hd btctw', '2026-02-01', '2026-2031'],
    ['5 nq tu', '2014-12-31', '2010-2015'],
    ['5 nq tu', '2015-08-31', '2010-2015'],
    ['5 nq tu', '2015-10-20', '2015'],
    ['5 nq tu', '2016-01-01', '2015-2020'],
    ['5 nq tu', '2006-01-10', '2006'],
    ['5 kh duk', '2020-04-17', '2020'],
    ['5 kh duk', '2021-04-17', '2020-2025'],
    ['5 nq hu', '2026-04-17', '2025-2030'],
    ['186 qd ubnd', '2018-01-26', '2018'],
    ['45 qd ttg', '2019-03-01', '2019'],
    ['30 2020 nd cp', '2020-03-05', '2020'],
    ['7 kh ldld', '2019-03-01', null],
  ])('%s of %s is %s', (key, date, term) => {
    const [group] = groupStatements(key, [cited({ date, number: key })]);
    expect(group && describeGroup(group).term).toBe(term);
  });
});
