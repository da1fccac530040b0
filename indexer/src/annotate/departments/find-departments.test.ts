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
    ['Chi bộ Phòng Tổ chức Sở Nội vụ họp.', ['Chi bộ Phòng Tổ chức Sở Nội vụ']],
  ])('in "%s" are %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies);
  });

  test.each([
    'Ban Tổ chức cuộc thi trao giải.',
    'Ban tổ chức sẽ in tài liệu.',
    'Các cấp ủy, chi bộ và đoàn công tác.',
    'Đoàn Tỉnh ủy do đồng chí trưởng đoàn dẫn đầu.',
  ])('there is none in "%s"', (text) => {
    expect(bodiesIn(text).filter((name) => name !== 'Tỉnh ủy')).toEqual([]);
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
