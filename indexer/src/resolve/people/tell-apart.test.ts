import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContextOf } from './affinity.ts';
import { keepIds } from './keep-ids.ts';
import type { NamedMention } from './named-mention.ts';
import { tellApart } from './tell-apart.ts';

/** "2012-05-10 Bí thư|Huyện ủy An Sơn; Tỉnh ủy viên": the day, and posts with their bodies. "-" is no day. */
function mention(articleId: string, line: string): NamedMention {
  const [day = '', ...rest] = line.split(' ');
  const posts = rest.join(' ').split(/;\s*/).filter(Boolean);
  return {
    ...{ articleId, ordinal: 0, toldId: null, days: day === '-' ? null : { from: day, to: day } },
    positions: posts.map((post) => {
      const [title = '', body] = post.split('|');
      return { title, ...(body !== undefined && { body }) };
    }),
  };
}
const read = (lines: readonly string[]) => lines.map((line, at) => mention(String.fromCharCode(97 + at), line));
const noContext: ContextOf = () => [];

/** The articles of each person: "ac b" where a and c are of the first, and b of the second. */
const told = (lines: readonly string[], contextOf: ContextOf = noContext): string =>
  tellApart(read(lines), [], contextOf)
    .people.map(({ mentions }) =>
      mentions
        .map(({ articleId }) => articleId)
        .sort()
        .join(''),
    )
    .sort()
    .join(' ');

describe('one name is one person', () => {
  it.each([
    [
      'who goes from one post to another',
      ['2010-01-05 Bí thư|Huyện ủy An Sơn', '2012-01-05 Bí thư|Huyện ủy An Sơn', '2013-03-01 Giám đốc|Sở Nội vụ'],
    ],
    [
      'who leads the Party and the State of a place',
      [
        '2010-01-05 Bí thư|Huyện ủy An Sơn',
        '2010-01-05 Chủ tịch|HĐND huyện An Sơn',
        '2011-01-05 Bí thư|Huyện ủy An Sơn',
      ],
    ],
    [
      'who has a seat in the committee above',
      [
        '2010-01-05 Bí thư|Huyện ủy An Sơn',
        '2010-03-05 Ủy viên Ban Thường vụ|Tỉnh ủy',
        '2011-01-05 Bí thư|Huyện ủy An Sơn',
      ],
    ],
    [
      'whose post of the past is named',
      ['2010-01-05 Giám đốc|Sở Y tế', '2012-01-05 nguyên Bí thư|Huyện ủy An Sơn', '2013-01-05 Giám đốc|Sở Y tế'],
    ],
    [
      'who leads an office and its Party',
      ['2010-01-05 Giám đốc|Sở Y tế', '2010-01-05 Bí thư|Đảng ủy Sở Y tế', '2011-01-05 Giám đốc|Sở Y tế'],
    ],
    [
      'whose two posts one article names together',
      [
        '2010-01-05 Giám đốc|Sở Nội vụ',
        '2010-06-05 Phó Trưởng Ban|Ban Tổ chức Tỉnh ủy',
        '2011-01-05 Giám đốc|Sở Nội vụ; Phó Trưởng Ban|Ban Tổ chức Tỉnh ủy',
        '2012-01-05 Giám đốc|Sở Nội vụ',
      ],
    ],
    [
      'who is still named by the old post for some days',
      [
        '2010-01-05 Bí thư|Huyện ủy An Sơn',
        '2012-05-20 Bí thư|Huyện ủy An Sơn',
        '2012-05-10 Giám đốc|Sở Y tế',
        '2013-05-10 Giám đốc|Sở Y tế',
      ],
    ],
    [
      'whom one article looks back at',
      [
        '2008-01-05 Bí thư|Huyện ủy An Sơn',
        '2009-01-05 Bí thư|Huyện ủy An Sơn',
        '2010-01-05 Bí thư|Huyện ủy An Sơn',
        '2012-01-05 Giám đốc|Sở Y tế',
        '2013-01-05 Giám đốc|Sở Y tế',
        '2014-01-05 Bí thư|Huyện ủy An Sơn',
        '2015-01-05 Giám đốc|Sở Y tế',
      ],
    ],
    [
      'whose old post an article names with the new one',
      [
        '2008-01-05 Bí thư|Huyện ủy An Sơn',
        '2012-01-05 nguyên Bí thư|Huyện ủy An Sơn; Giám đốc|Sở Y tế',
        '2014-01-05 Bí thư|Huyện ủy An Sơn',
        '2015-01-05 Giám đốc|Sở Y tế',
      ],
    ],
    ['of whom nothing is known but the name', ['2010-01-05', '- ', '2012-01-05 Bí thư']],
  ])('%s', (_, lines) => {
    expect(told(lines).split(' ')).toHaveLength(1);
    expect(tellApart(read(lines), [], noContext).doubts).toEqual([]);
  });
});

const secretary = 'Bí thư|Huyện ủy An Sơn';
const doctor = 'Giám đốc|Bệnh viện Đa khoa Phú Lâm';

describe('two people of one name', () => {
  it('are two whose posts are seen in turn, and an article that says so is to be looked at', () => {
    const lines = [
      `2010-01-05 ${secretary}`,
      `2010-05-05 ${doctor}`,
      `2011-01-05 ${secretary}`,
      `2011-05-05 ${doctor}`,
    ];
    expect(told(lines)).toBe('ac bd');
    const { doubts } = tellApart(read(lines), [], noContext);
    expect(doubts).toMatchObject([{ reason: 'contradiction', first: 0, second: 1, mention: { articleId: 'a' } }]);
  });

  it('are two who lead two places on one day', () => {
    expect(told(['2010-01-05 Bí thư|Huyện ủy An Sơn', '2010-01-05 Chủ tịch|UBND huyện Phú Lâm'])).toBe('a b');
  });

  it('are told by a body that their post leaves short', () => {
    const lines = [
      '2010-01-05 Chủ nhiệm|Ủy ban Kiểm tra Đảng ủy Khối',
      '2010-05-05 Giám đốc|Công ty Cổ phần Cấp nước Thuận Giang',
    ];
    const more = [
      '2011-01-05 Chủ nhiệm|Ủy ban Kiểm tra Đảng ủy Khối',
      '2012-05-05 Tổng Giám đốc|Công ty',
      '2013-05-05 Chủ nhiệm|Ủy ban Kiểm tra',
    ];
    expect(told([...lines, ...more])).toBe('ace bd');
  });

  it('are told by who is named with them where their post says nothing', () => {
    const lines = [
      `2010-01-05 ${secretary}`,
      `2010-05-05 ${doctor}`,
      `2011-01-05 ${secretary}`,
      '2010-07-01',
      '2010-08-01',
    ];
    const context: ContextOf = (id) => (['b', 'd'].includes(id) ? ['y tế'] : ['trần quốc bảo']);
    expect(told(lines, context)).toBe('ace bd');
  });

  it('of whom a mention could be either, it goes to the more frequent one, and that is to be looked at', () => {
    const lines = [
      `2010-01-05 ${secretary}`,
      `2010-05-05 ${doctor}`,
      `2011-01-05 ${secretary}`,
      '2010-07-01',
      '2010-08-01',
    ];
    expect(told(lines)).toBe('acde b');
    const { doubts } = tellApart(read(lines), [], noContext);
    expect(doubts.map(({ reason, mention: { articleId } }) => `${reason} ${articleId}`)).toEqual([
      'contradiction b',
      'undecided d',
      'undecided e',
    ]);
  });

  it('are two where a list says so', () => {
    const day = (from: string, to: string) => [
      { from, to: from },
      { from: to, to },
    ];
    const known = [
      {
        id: 'an',
        posts: [{ position: { title: 'Bí thư', body: 'Huyện ủy An Sơn' }, days: day('2005-01-01', '2010-01-01') }],
      },
      {
        id: 'an-2',
        posts: [{ position: { title: 'Giám đốc', body: 'Sở Y tế' }, days: day('2011-01-01', '2015-01-01') }],
      },
    ];
    const { people, doubts } = tellApart(
      read([`2006-01-05 ${secretary}`, '2012-01-05 Giám đốc|Sở Y tế', '2013-02-02']),
      known,
      noContext,
    );
    expect(people.map(({ knownId, mentions }) => [knownId, mentions.length])).toEqual([
      ['an', 1],
      ['an-2', 2],
    ]);
    expect(doubts).toEqual([]);
  });
});

const posts = [
  '',
  secretary,
  doctor,
  'Chủ tịch|UBND huyện Phú Lâm',
  'Giám đốc|Sở Y tế',
  'Bí thư|Đảng ủy Sở Y tế',
  'Tỉnh ủy viên',
  `${secretary}; Giám đốc|Sở Y tế`,
  'nguyên Bí thư|Huyện ủy An Sơn',
  'Giám đốc|Bệnh viện',
];
const arbitraryMention = fc
  .record({ month: fc.integer({ min: 1, max: 30 }), post: fc.constantFrom(...posts), isDated: fc.boolean() })
  .map(({ month, post, isDated }) => {
    const day = `${2010 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-05`;
    return `${isDated ? day : '-'} ${post}`;
  });
const arbitraryName = fc.array(arbitraryMention, { minLength: 1, maxLength: 14 }).map(read);
const context: ContextOf = (id) => [`thing ${(id.charCodeAt(0) ?? 0) % 3}`];
const sets = (mentions: readonly NamedMention[]) =>
  tellApart(mentions, [], context)
    .people.map((person) =>
      person.mentions
        .map(({ articleId }) => articleId)
        .sort()
        .join(','),
    )
    .sort();

describe('telling apart', () => {
  it('says the same in whatever order mentions come', () => {
    fc.assert(
      fc.property(arbitraryName, fc.integer(), (mentions, seed) => {
        const shuffled = [...mentions].sort((a, b) => hash(a.articleId, seed) - hash(b.articleId, seed));
        expect(sets(shuffled)).toEqual(sets(mentions));
      }),
    );
  });

  it('gives every mention to one person, and none to two', () => {
    fc.assert(
      fc.property(arbitraryName, (mentions) => {
        const given = tellApart(mentions, [], context).people.flatMap((person) => person.mentions);
        expect(given.map(({ articleId }) => articleId).sort()).toEqual(
          mentions.map(({ articleId }) => articleId).sort(),
        );
      }),
    );
  });

  it('keeps every id when an article comes that names the person without a post', () => {
    fc.assert(
      fc.property(arbitraryName, (mentions) => {
        const before = tellWithIds(mentions);
        const held = mentions.map((one) => ({ ...one, toldId: before.get(one.articleId) ?? null }));
        const after = tellWithIds([...held, mention('z', '2013-01-01')]);
        for (const { articleId } of mentions) expect(after.get(articleId)).toBe(before.get(articleId));
      }),
    );
  });
});

const hash = (text: string, seed: number): number => Math.sin(text.charCodeAt(0) * (seed % 1000) + seed);

function tellWithIds(mentions: readonly NamedMention[]): Map<string, string> {
  const { people } = tellApart(mentions, [], noContext);
  let last = 1;
  const ids = keepIds(people, 'an', () => `an-${++last + mentions.filter(({ toldId }) => toldId !== null).length}`);
  return new Map(
    people.flatMap((person, at) => person.mentions.map(({ articleId }) => [articleId, ids[at] ?? ''] as const)),
  );
}

describe('ids', () => {
  const person = (...toldIds: (string | null)[]) => ({
    knownId: null,
    mentions: toldIds.map((toldId, at) => ({ ...mention(String(at), '-'), toldId })),
  });
  it('stay with whoever had them most', () => {
    expect(keepIds([person('b', 'b', 'a'), person('a', null, null, null)], 'a', () => 'c')).toEqual(['b', 'a']);
  });
  it('are new for whoever had none, but that of the name if nobody has it', () => {
    expect(keepIds([person(null), person(null)], 'a', () => 'c')).toEqual(['a', 'c']);
    expect(keepIds([person(null), person('a')], 'a', () => 'c')).toEqual(['c', 'a']);
  });
  it('are those of a list before all', () => {
    expect(keepIds([{ ...person('a'), knownId: 'k' }, person('a')], 'a', () => 'c')).toEqual(['k', 'a']);
  });
});
