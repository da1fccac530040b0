import { describe, expect, it } from 'vitest';
import { toNameKey } from '../../name-index.ts';
import { chooseChiefPost } from './choose-chief-post.ts';
import { type SaidPosts, toPostsOverTime } from './posts-over-time.ts';
import { createPostReader } from './read-posts.ts';

const bloc = 'Đảng ủy Khối các cơ quan tỉnh';
const later = 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh';
const known = [bloc, later, 'Đảng ủy Khối', 'Ban Tổ chức Tỉnh ủy', 'Văn phòng Tỉnh ủy', 'Tỉnh ủy'];
const bodies = {
  departmentOf: (printed: string) => known.find((name) => toNameKey(name) === toNameKey(printed)) ?? null,
  nameOf: (id: string) => id,
};
const readPosts = createPostReader();

/** What an article of a day says: "Bí thư @Đảng ủy Khối" with the body behind the @, which is written again into the title. */
const said = (day: string | null, posts: string, issuer: string | null = null): SaidPosts => ({
  article: { articleId: `${day} ${posts}`, day, precision: day === null ? null : 'day' },
  issuer,
  posts: readPosts(
    JSON.stringify(
      posts.split('; ').map((post) => {
        const [title = '', body] = post.split('@');
        return body === undefined ? { title } : { title: title.endsWith(' ') ? `${title}${body}` : title, body };
      }),
    ),
  ),
});

/** "2012–2014 Bí thư Đảng ủy Khối (3)". */
const timeline = (...articles: SaidPosts[]): string[] =>
  toPostsOverTime(articles, bodies).map(({ title, first, last, articles: count, former }) => {
    const years = [first, last].map((seen) => seen?.date.slice(0, 4) ?? '?').join('–');
    return `${years} ${former ? 'nguyên ' : ''}${title} (${count})`;
  });

describe('the posts of a person', () => {
  it('are one whatever the case and the place of the tone mark', () => {
    expect(
      timeline(
        said('2010-01-01', `Bí thư @${bloc}`),
        said('2011-01-01', 'BÍ THƯ @ĐẢNG UỶ KHỐI CÁC CƠ QUAN TỈNH'),
        said('2012-01-01', `bí thư @${bloc}`),
      ),
    ).toEqual([`2010–2012 Bí thư ${bloc} (3)`]);
  });

  it('are written in small letters where they are printed in capitals alone, and bodies as the archive has them', () => {
    expect(timeline(said('2010-01-01', 'PHÓ BÍ THƯ THƯỜNG TRỰC @ĐẢNG ỦY KHỐI'))).toEqual([
      '2010–2010 Phó Bí thư Thường trực Đảng ủy Khối (1)',
    ]);
    expect(timeline(said('2010-01-01', 'TRƯỞNG BAN'))).toEqual(['2010–2010 Trưởng Ban (1)']);
    expect(timeline(said('2010-01-01', 'CHỦ TỊCH HĐQT'))).toEqual(['2010–2010 Chủ tịch HĐQT (1)']);
  });

  it('keep the other words in which they are printed, once each', () => {
    const [post] = toPostsOverTime(
      [said('2010-01-01', `Bí thư @${bloc}`), said('2010-02-01', 'BÍ THƯ'), said('2010-03-01', 'Bí thư')],
      bodies,
    );
    expect(post).toMatchObject({ title: `Bí thư ${bloc}`, printed: ['Bí thư'], articles: 3 });
    expect(toPostsOverTime([said('2010-01-01', `Bí thư @${bloc}`)], bodies)[0]).not.toHaveProperty('printed');
  });

  it('are seats where they are held beside others', () => {
    const seats = (text: string) => toPostsOverTime([said('2010-01-01', text)], bodies)[0]?.membership;
    expect(['Ủy viên @Ban Thường vụ', 'Tỉnh ủy viên', 'Đại biểu Quốc hội'].map(seats)).toEqual([true, true, true]);
    expect(['Chuyên viên', 'Bí thư @Tỉnh ủy'].map(seats)).toEqual([undefined, undefined]);
  });
});

describe('a signature', () => {
  it('is that of a post in the body whose paper it is', () => {
    expect(timeline(said('2012-01-01', 'BÍ THƯ', bloc.toUpperCase()))).toEqual([`2012–2012 Bí thư ${bloc} (1)`]);
    expect(timeline(said('2012-01-01', 'TRƯỞNG BAN', 'BAN TỔ CHỨC TỈNH ỦY'))).toEqual([
      '2012–2012 Trưởng Ban Tổ chức Tỉnh ủy (1)',
    ]);
    expect(timeline(said('2012-01-01', 'CHÁNH VĂN PHÒNG', 'TỈNH ỦY'))).toEqual([
      '2012–2012 Chánh Văn phòng Tỉnh ủy (1)',
    ]);
  });

  it('is of no body that the archive does not know, or that has no such post', () => {
    expect(timeline(said('2012-01-01', 'BÍ THƯ', 'ĐẢNG ỦY SỞ LẠ'))).toEqual(['2012–2012 Bí thư (1)']);
    expect(timeline(said('2012-01-01', 'BÍ THƯ', 'BAN TỔ CHỨC TỈNH ỦY'))).toHaveLength(1);
    expect(timeline(said('2012-01-01', 'TRƯỞNG BAN', 'TỈNH ỦY'))).toEqual(['2012–2012 Trưởng Ban (1)']);
  });

  it('says nothing of a post whose body is printed', () => {
    expect(timeline(said('2012-01-01', `Bí thư @${bloc}`, 'TỈNH ỦY'))).toEqual([`2012–2012 Bí thư ${bloc} (1)`]);
  });
});

describe('a shorter way to say a post', () => {
  it('is counted to the one that is seen before and after', () => {
    expect(
      timeline(
        said('2010-01-01', `Bí thư @${bloc}`),
        said('2016-01-01', `Bí thư @${bloc}`),
        said('2013-01-01', 'Bí thư @Đảng ủy Khối'),
        said('2014-01-01', 'BÍ THƯ'),
      ),
    ).toEqual([`2010–2016 Bí thư ${bloc} (4)`]);
  });

  it('is counted to the nearest in time where no other is near', () => {
    expect(
      timeline(
        said('2012-01-01', `Bí thư @${bloc}`),
        said('2019-06-01', `Bí thư @${later}`),
        said('2020-01-01', 'Bí thư @Đảng ủy Khối'),
      ),
    ).toEqual([`2012–2012 Bí thư ${bloc} (1)`, `2019–2020 Bí thư ${later} (2)`]);
  });

  it('stays by itself between two, and where none was held within a term', () => {
    const two = [said('2012-01-01', `Bí thư @${bloc}`), said('2014-01-01', `Bí thư @${later}`)];
    expect(timeline(...two, said('2013-01-01', 'Bí thư'))).toContain('2013–2013 Bí thư (1)');
    expect(timeline(said('2005-01-01', `Bí thư @${bloc}`), said('2013-01-01', 'Bí thư'))).toContain(
      '2013–2013 Bí thư (1)',
    );
  });

  it('is none of another head, of another body, or of one whose name goes on with "và"', () => {
    const alone = (short: string, full: string) =>
      expect(timeline(said('2012-01-01', full), said('2012-02-01', short))).toHaveLength(2);
    alone('Phó Bí thư', `Bí thư @${bloc}`);
    alone('Bí thư @Tỉnh ủy', `Bí thư @${bloc}`);
    alone('Trưởng ban', `Bí thư @${bloc}`);
    alone('Trưởng @Ban Tuyên giáo', 'Trưởng @Ban Tuyên giáo và Dân vận Tỉnh ủy');
  });

  it('of a deputy is that of the first deputy only while he is seen as one', () => {
    const first = [
      said('2019-01-01', `Phó Bí thư Thường trực @${bloc}`),
      said('2021-01-01', `Phó Bí thư Thường trực @${bloc}`),
    ];
    expect(timeline(...first, said('2020-01-01', 'Phó Bí thư'))).toEqual([
      `2019–2021 Phó Bí thư Thường trực ${bloc} (3)`,
    ]);
    expect(timeline(...first, said('2018-06-01', `Phó Bí thư @${bloc}`))).toEqual([
      `2018–2018 Phó Bí thư ${bloc} (1)`,
      `2019–2021 Phó Bí thư Thường trực ${bloc} (2)`,
    ]);
  });

  it('goes on to the fullest with what was counted to it', () => {
    expect(
      timeline(
        said('2012-01-01', `Bí thư @${bloc}`),
        said('2013-01-01', 'Bí thư @Đảng ủy Khối'),
        said('2013-06-01', 'BÍ THƯ'),
        said(null, 'Bí thư @Đảng ủy Khối'),
      ),
    ).toEqual([`2012–2013 Bí thư ${bloc} (4)`]);
  });

  it('of the past adds no day to a post that is held', () => {
    expect(timeline(said('2012-01-01', `Bí thư @${bloc}`), said('2024-01-01', 'nguyên Bí thư @Đảng ủy Khối'))).toEqual([
      `2012–2012 Bí thư ${bloc} (2)`,
    ]);
  });
});

describe('the chief post', () => {
  const chief = (...articles: SaidPosts[]): string | undefined =>
    chooseChiefPost(toPostsOverTime(articles, bodies))?.title;

  it('is the one held last, before seats, work for a time and what says no body', () => {
    const held = said('2012-01-01', `Bí thư @${bloc}`);
    expect(chief(held, said('2016-01-01', 'Trưởng @Ban Tổ chức Tỉnh ủy'))).toBe('Trưởng Ban Tổ chức Tỉnh ủy');
    expect(chief(held, said('2016-01-01', 'Ủy viên @Ban Thường vụ; Trưởng @Ban Giám khảo; Trưởng ban'))).toBe(
      `Bí thư ${bloc}`,
    );
    expect(chief(held, said('2016-01-01', 'Tổng Bí thư'))).toBe('Tổng Bí thư');
  });

  it('is the new one where one article tells of both, and one of the past only where there is no other', () => {
    const both = said('2016-01-01', `Bí thư @${bloc}; Trưởng @Ban Tổ chức Tỉnh ủy`);
    expect(chief(said('2012-01-01', `Bí thư @${bloc}`), both)).toBe('Trưởng Ban Tổ chức Tỉnh ủy');
    expect(chief(said('2012-01-01', `nguyên Bí thư @${bloc}`))).toBe(`Bí thư ${bloc}`);
    expect(chief()).toBeUndefined();
  });
});
