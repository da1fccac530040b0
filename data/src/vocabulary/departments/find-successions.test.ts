import { expect, test } from 'vitest';
import { readVocabulary } from '../read-vocabulary.ts';
import { findSuccessions } from './find-successions.ts';

const vocabulary = readVocabulary();
const after = (name: string) => findSuccessions(name, vocabulary).successors.map((body) => body.name);
const before = (name: string) => findSuccessions(name, vocabulary).predecessors.map((body) => body.name);

test.each([
  ['Ban Tuyên giáo Tỉnh ủy', ['Ban Tuyên giáo và Dân vận Tỉnh ủy']],
  ['Ban Dân vận Huyện ủy An Sơn', ['Ban Tuyên giáo và Dân vận Huyện ủy An Sơn']],
  ['Ban Dân vận Thành ủy', ['Ban Tuyên giáo và Dân vận Thành ủy']],
  ['BAN DÂN VẬN TỈNH UỶ', ['BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH UỶ']],
  ['Ban Tư tưởng - Văn hoá Trung ương', ['Ban Tuyên giáo Trung ương']],
  ['Đảng bộ Khối Dân chính Đảng tỉnh Thuận Giang', ['Đảng bộ Khối các cơ quan tỉnh Thuận Giang']],
  ['Đoàn Khối doanh nghiệp tỉnh', ['Đoàn Khối các cơ quan và doanh nghiệp tỉnh']],
  [
    'Ủy ban Kiểm tra Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    ['Ủy ban Kiểm tra Đảng ủy các cơ quan Đảng tỉnh', 'Ủy ban Kiểm tra Đảng ủy UBND tỉnh'],
  ],
  ['Sở Giao thông vận tải Thuận Giang', ['Sở Xây dựng Thuận Giang']],
  ['Sở LĐ-TB&XH', ['Sở Nội vụ']],
  ['Đảng ủy Sở Kế hoạch và Đầu tư', ['Đảng ủy Sở Tài chính']],
])('%s became %j', (name, successors) => {
  expect(after(name)).toEqual(successors);
});

test.each([
  ['Ban Tuyên giáo và Dân vận Tỉnh ủy', ['Ban Tuyên giáo Tỉnh ủy', 'Ban Dân vận Tỉnh ủy']],
  ['Ban Tuyên giáo Trung ương', ['Ban Tư tưởng - Văn hóa Trung ương', 'Ban Khoa giáo Trung ương']],
  ['Ban Tuyên giáo Tỉnh ủy', []],
  [
    'Văn phòng Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh',
    ['Văn phòng Đảng ủy Khối các cơ quan tỉnh', 'Văn phòng Đảng ủy Khối doanh nghiệp tỉnh'],
  ],
  ['Sở Nông nghiệp và Môi trường', ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Tài nguyên và Môi trường']],
  ['Sở Tài chính', ['Sở Kế hoạch và Đầu tư']],
])('%s came from %j', (name, predecessors) => {
  expect(before(name)).toEqual(predecessors);
});

test('the successors of a closed committee of a bloc', () => {
  expect(findSuccessions('Đảng ủy Khối cơ quan và doanh nghiệp tỉnh Thuận Giang', vocabulary).successors).toEqual([
    { name: 'Đảng ủy các cơ quan Đảng tỉnh Thuận Giang', kind: 'closed' },
    { name: 'Đảng ủy UBND tỉnh Thuận Giang', kind: 'closed' },
  ]);
});

test('a day is told of the centre alone: each province had its own', () => {
  expect(findSuccessions('Ban Dân vận Trung ương', vocabulary).successors).toEqual([
    { name: 'Ban Tuyên giáo và Dân vận Trung ương', kind: 'merged', since: '2025-02' },
  ]);
  expect(findSuccessions('Ban Dân vận Tỉnh ủy', vocabulary).successors).toEqual([
    { name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', kind: 'merged' },
  ]);
});

test.each([
  'Ban Tổ chức Tỉnh ủy',
  'Ban Dân vận',
  'Đảng ủy Khối các cơ quan Trung ương',
  'Sở Nội vụ tỉnh',
  'Sở KH&CN',
  '',
])('nothing is told of what "%s" became', (name) => {
  expect(after(name)).toEqual([]);
});

test('what came before leads back to what comes after', () => {
  const name = 'Đảng ủy Khối các cơ quan tỉnh';
  expect(after(name)).toHaveLength(3);
  for (const later of after(name)) expect(before(later)).toContain(name);
  expect(before(name)).toEqual(['Đảng ủy Dân chính Đảng tỉnh', 'Đảng ủy Khối Dân chính Đảng tỉnh']);
  for (const earlier of before(name)) expect(after(earlier)).toContain(name);
});
