import { describe, expect, test } from 'vitest';
import { annotateSentence } from '../annotate-sentence.ts';

const bodiesIn = (...paragraphs: string[]) => annotateSentence(...paragraphs).departments.map(({ name }) => name);

describe('names of bodies', () => {
  test.each([
    ['Uỷ ban Kiểm tra Đảng uỷ Khối doanh nghiệp tỉnh báo cáo.', ['Uỷ ban Kiểm tra Đảng uỷ Khối doanh nghiệp tỉnh']],
    ['Sở Văn hóa, Thể thao và Du lịch phối hợp.', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['Sở Tư pháp tham mưu cho UBND tỉnh.', ['Sở Tư pháp', 'UBND tỉnh']],
    ['Tại Bệnh viện Đa khoa tỉnh và Trường Chính trị tỉnh.', ['Bệnh viện Đa khoa tỉnh', 'Trường Chính trị tỉnh']],
    ['Công ty Cổ phần Bao bì Sông Hậu tặng quà.', ['Công ty Cổ phần Bao bì Sông Hậu']],
    ['Công ty Xổ số kiến thiết và Công ty Cấp nước.', ['Công ty Xổ số kiến thiết', 'Công ty Cấp nước']],
    ['Ban Kinh tế - Ngân sách HĐND tỉnh giám sát.', ['Ban Kinh tế - Ngân sách HĐND tỉnh']],
    ['Trung tâm Trợ giúp pháp lý nhà nước tỉnh làm đầu mối.', ['Trung tâm Trợ giúp pháp lý nhà nước tỉnh']],
    ['Phòng Kinh tế, Hạ tầng và Đô thị phường Lĩnh Đông họp.', ['Phòng Kinh tế, Hạ tầng và Đô thị phường Lĩnh Đông']],
    ['Phòng Quản lý đô thị trình bày.', ['Phòng Quản lý đô thị']],
    ['Ban Quản lý dự án đầu tư xây dựng huyện An Sơn.', ['Ban Quản lý dự án đầu tư xây dựng huyện An Sơn']],
    ['Ban Chỉ đạo phòng, chống tham nhũng tỉnh họp.', ['Ban Chỉ đạo phòng, chống tham nhũng tỉnh']],
    ['Ban Chỉ đạo 35 Tỉnh ủy họp.', ['Ban Chỉ đạo 35 Tỉnh ủy']],
    ['Chi bộ thôn Đông và Chi bộ tổ dân phố 3 họp.', ['Chi bộ thôn Đông', 'Chi bộ tổ dân phố 3']],
    ['Trung đoàn 896 và Đồn Biên phòng Vĩnh Hải.', ['Trung đoàn 896', 'Đồn Biên phòng Vĩnh Hải']],
    [
      'Học viện Chính trị khu vực I, Kho bạc Nhà nước khu vực V.',
      ['Học viện Chính trị khu vực I', 'Kho bạc Nhà nước khu vực V'],
    ],
    ['Đảng ủy phường 11, Hội Luật gia quận 3.', ['Đảng ủy phường 11', 'Hội Luật gia quận 3']],
    ['UBND TP. Lĩnh Hà họp.', ['UBND TP. Lĩnh Hà']],
    ['Trường Tiểu học Kim Đồng 2 và Báo Cao Sơn.', ['Trường Tiểu học Kim Đồng 2', 'Báo Cao Sơn']],
    ['Công ty TNHH thương mại và đầu tư Long Sơn.', ['Công ty TNHH thương mại và đầu tư Long Sơn']],
    ['Công an huyện, Công đoàn Công ty, Thanh tra Sở.', ['Công an huyện', 'Công đoàn Công ty', 'Thanh tra Sở']],
    ['BAN TỔ CHỨC TỈNH ỦY HỌP', ['BAN TỔ CHỨC TỈNH ỦY']],
    ['Chi bộ Phòng Tổ chức Sở Nội vụ họp.', ['Chi bộ Phòng Tổ chức Sở Nội vụ']],
    ['Đại diện Bộ Ngoại giao Nhật Bản dự.', ['Bộ Ngoại giao Nhật Bản']],
    ['Công an TPHCM làm việc với đại sứ quán Lào.', ['Công an TPHCM', 'đại sứ quán Lào']],
    ['Đảng bộ Nghệ An lãnh đạo.', ['Đảng bộ Nghệ An']],
    ['Phòng GDĐT và Phòng TN&MT báo cáo.', ['Phòng GDĐT', 'Phòng TN&MT']],
    ['Đoàn thăm Liên đoàn Lao động, Đồn BP 821.', ['Liên đoàn Lao động', 'Đồn BP 821']],
    ['Người bệnh vào Bệnh viện Sông Lĩnh cấp cứu.', ['Bệnh viện Sông Lĩnh']],
    ['Có chi bộ Lĩnh Hóa và chi bộ Thọ Lĩnh.', ['chi bộ Lĩnh Hóa', 'chi bộ Thọ Lĩnh']],
    ['Chi bộ Đông Dương Cộng sản Đảng ra đời.', ['Chi bộ Đông Dương Cộng sản Đảng']],
    ['Đội Cảnh sát Kinh tế quận Hải An khám xét.', ['Đội Cảnh sát Kinh tế quận Hải An']],
  ])('in "%s" are %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });

  test.each([
    'Ban Tổ chức cuộc thi trao giải.',
    'Ban tổ chức sẽ in tài liệu.',
    'Các cấp ủy, chi bộ và đoàn công tác.',
    'Đoàn Tỉnh ủy do đồng chí trưởng đoàn dẫn đầu.',
    'Hội nghị diễn ra tại hội trường Tỉnh ủy.',
    'Bộ đội hành quân vào Trường Sơn.',
    'Đồng chí Lã Trường Sinh kể chuyện.',
    'Trung tâm Phục vụ hành chính công cấp xã.',
    'Công tác cán bộ của Công an tỉnh, thành phố.',
    'Ông ở xã Trường Hòa, gần nghĩa trang Trung tâm thành phố. Ảnh: Trường Châu',
    'Đó là Chi bộ Đảng đầu tiên.',
    'Kế hoạch số 42-KH/TU đã được ban hành.',
    'Ban Tổ chức Lễ hội cho biết. Ban Tổ chức đón khách.',
  ])('there is none in "%s"', (text) => {
    expect(bodiesIn(text).filter((name) => name !== 'Tỉnh ủy')).toEqual([]);
  });
});

describe('a name behind a body', () => {
  test.each([
    ['Phó Chủ tịch UBND tỉnh Vưu Thị Ngọc Trâm dự.', ['UBND tỉnh']],
    ['Bí thư Huyện ủy An Sơn Lê Văn Tám dự.', ['Huyện ủy An Sơn']],
    ['Bí thư Huyện ủy Lê Dũng dự.', ['Huyện ủy']],
    ['Ông Lê Văn Tám, Bí thư Huyện ủy Cái Dừa, dự.', ['Huyện ủy Cái Dừa']],
    ['Huyện ủy Trà Lĩnh Thượng họp.', ['Huyện ủy Trà Lĩnh Thượng']],
    ['Hiệu trưởng Trường THPT Trần Hữu Lộc Ngô Bội Dung dự.', ['Trường THPT Trần Hữu Lộc']],
  ])('in "%s" is a person or a place: %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});

describe('heads in small letters', () => {
  test.each([
    ['Báo cáo của sở Nội vụ và công an huyện An Sơn.', ['sở Nội vụ', 'công an huyện An Sơn']],
    ['Dự án do công ty Hoàng Long đầu tư.', ['công ty Hoàng Long']],
    ['Tại trung tâm Hà Nội, công an huyện và thị trường Hà Lan.', []],
  ])('in "%s" are %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });
});

describe('level and parent', () => {
  const standing = (...paragraphs: string[]) =>
    annotateSentence(...paragraphs).departments.map(({ name, level, parent }) => [name, level, parent]);

  test.each([
    ['Ban Thường vụ Tỉnh ủy họp.', [['Ban Thường vụ Tỉnh ủy', 'province', 'Tỉnh ủy']]],
    [
      'Chi cục Kiểm lâm thuộc Sở Tài chính họp.',
      [
        ['Chi cục Kiểm lâm', 'province', 'Sở Tài chính'],
        ['Sở Tài chính', 'province', undefined],
      ],
    ],
    [
      'Chi bộ 3, Đảng bộ Sở Nội vụ họp.',
      [
        ['Chi bộ 3', 'grassroots', 'Đảng bộ Sở Nội vụ'],
        ['Đảng bộ Sở Nội vụ', 'grassroots', undefined],
      ],
    ],
    ['Công đoàn Sở Nội vụ họp.', [['Công đoàn Sở Nội vụ', 'province', undefined]]],
    ['Phòng Nội vụ huyện An Sơn họp.', [['Phòng Nội vụ huyện An Sơn', 'district', undefined]]],
    ['Ngân hàng Nhà nước Chi nhánh tỉnh họp.', [['Ngân hàng Nhà nước Chi nhánh tỉnh', 'province', undefined]]],
    [
      'HĐND, UBND và Ủy ban MTTQ Việt Nam xã họp.',
      [
        ['HĐND', 'commune', undefined],
        ['UBND', 'commune', undefined],
        ['Ủy ban MTTQ Việt Nam xã', 'commune', undefined],
      ],
    ],
    [
      'Ban Tổ chức, Văn phòng Huyện ủy An Sơn họp.',
      [
        ['Ban Tổ chức', 'district', 'Huyện ủy An Sơn'],
        ['Văn phòng Huyện ủy An Sơn', 'district', 'Huyện ủy An Sơn'],
      ],
    ],
  ])('in "%s" are %j', (text, expected) => {
    expect(standing(text)).toEqual(expected);
  });

  test('a parent is called as it is where it stands alone, with its place', () => {
    expect(standing('Tỉnh ủy Thuận Giang họp.', 'Văn phòng Tỉnh ủy báo cáo.')).toEqual([
      ['Tỉnh ủy Thuận Giang', 'province', undefined],
      ['Văn phòng Tỉnh ủy', 'province', 'Tỉnh ủy Thuận Giang'],
    ]);
  });

  test('a body whose name tells no level has none', () => {
    expect(standing('Công ty Hoàng Long và Thành ủy họp.')).toEqual([
      ['Công ty Hoàng Long', undefined, undefined],
      ['Thành ủy', undefined, undefined],
    ]);
  });
});

describe('short names', () => {
  test('a short name is a mention of the one long name that begins with it', () => {
    const { departments } = annotateSentence(
      'Ban Tuyên giáo Đảng ủy Khối họp.',
      'Ban Tuyên giáo sẽ làm việc với Đảng ủy Khối.',
    );
    expect(departments).toEqual([
      {
        name: 'Ban Tuyên giáo Đảng ủy Khối',
        level: 'bloc',
        parent: 'Đảng ủy Khối',
        mentions: [
          { block: 0, start: 0, end: 27 },
          { block: 1, start: 0, end: 14 },
        ],
      },
      { name: 'Đảng ủy Khối', level: 'bloc', mentions: [{ block: 1, start: 31, end: 43 }] },
    ]);
  });

  test('it stands for itself where several long names begin with it', () => {
    expect(bodiesIn('Ban Tổ chức Tỉnh ủy và Ban Tổ chức Huyện ủy họp. Ban Tổ chức kết luận.')).toEqual([
      'Ban Tổ chức Tỉnh ủy',
      'Ban Tổ chức Huyện ủy',
      'Ban Tổ chức',
    ]);
  });

  test('a body in a post is spoken of, the committee someone sits in is not', () => {
    expect(bodiesIn('Đồng chí Lê Văn An, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Dân vận, dự.')).toEqual([
      'Ban Dân vận',
    ]);
  });

  test('"Thường trực" of a deputy is no body', () => {
    expect(bodiesIn('Phó Bí thư Thường trực Huyện ủy Lê Văn An dự.')).toEqual(['Huyện ủy']);
  });
});
