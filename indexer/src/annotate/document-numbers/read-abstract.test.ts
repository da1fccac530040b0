import { describe, expect, it } from 'vitest';
import { readAbstract } from './read-abstract.ts';

const body =
  'Thực hiện Kế hoạch số 28-KH/TU ngày 02/7/2021 của Tỉnh ủy, Ban Thường vụ Huyện ủy xây dựng kế hoạch như sau:';

describe('the abstract', () => {
  it.each([
    [['về công tác dân vận', body], 'về công tác dân vận'],
    [['thực hiện Kết luận số 01-KL/TW', body], 'thực hiện Kết luận số 01-KL/TW'],
    [['Quy định định mức', 'cấp vùng và cả nước', 'Căn cứ Luật Đất đai;'], 'Quy định định mức cấp vùng và cả nước'],
    [['VỀ CÔNG TÁC CỦA', 'SỞ NỘI VỤ', 'ỦY BAN NHÂN DÂN TỈNH'], 'VỀ CÔNG TÁC CỦA SỞ NỘI VỤ'],
    [['Về mức chi', 'HỘI ĐỒNG NHÂN DÂN TỈNH THANH LĨNH', 'Căn cứ Luật;'], 'Về mức chi'],
  ])('is what stands between the kind and the text: %s', (lines, abstract) =>
    expect(readAbstract('', lines)).toBe(abstract),
  );

  it.each([
    [['CỦA BAN THƯỜNG VỤ TỈNH ỦY', 'về công tác dân vận'], 'về công tác dân vận'],
    [['HỘI NGHỊ LẦN THỨ NĂM', 'BAN CHẤP HÀNH ĐẢNG BỘ TỈNH', 'về phát triển rừng'], 'về phát triển rừng'],
  ])('does not say whose paper it is: %s', (lines, abstract) => expect(readAbstract('', lines)).toBe(abstract));

  it('may begin beside the kind', () => {
    expect(readAbstract('tuyên truyền ngày lễ', [body])).toBe('tuyên truyền ngày lễ');
    expect(readAbstract('CỦA TỈNH ỦY VỀ DÂN VẬN', [])).toBe('VỀ DÂN VẬN');
  });

  it('ends where the text has run together with it', () => {
    const line =
      'tổng kết năm 2020; phương hướng năm 2021 Phần thứ nhất TÌNH HÌNH Năm qua, công tác có nhiều tiến bộ rõ rệt.';
    expect(readAbstract(line, [])).toBe('tổng kết năm 2020; phương hướng năm 2021');
  });

  it('may end with a full stop', () => {
    const line = 'Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Trung ương về sắp xếp tổ chức bộ máy.';
    expect(readAbstract('', [line, body])).toBe(line.slice(0, -1));
    expect(
      readAbstract('', [`Thực hiện Nghị quyết số 18-NQ/TW, Tỉnh ủy đã ${'sắp xếp bộ máy '.repeat(3)}gọn.`]),
    ).toBeUndefined();
  });

  it('is none where the text follows the kind', () => expect(readAbstract('', [body])).toBeUndefined());
});
