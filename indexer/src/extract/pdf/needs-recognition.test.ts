import { describe, expect, it } from 'vitest';
import { needsRecognition } from './needs-recognition.ts';
import { toTextQuality } from './text-quality.ts';

const qualityOf = (text: string) => toTextQuality([{ text, left: 0, right: 1, y: 0, size: 12, page: 1 }]);

const vietnamese =
  'Ban Thường vụ Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng quán triệt và thực hiện nghiêm túc, báo cáo kết quả trước ngày 30/6. ';
const ofEnglishEngine = 'Ban Thuong vu Tinh uy yeu cau cac cap uy, to chuc dang quan triet va thuc hien nghiem tuc. ';
const hidden = '%DQ 7K˱ͥQJ Yͭ 7ͩQK ͯ\\ \\rX Fͣu FiF Fͥp ͯ\\ Wͭ FKͩF ÿ̫QJ TXiQ WULͧW Yj WK͹F KLͧQ QJKLrP W~F ';

describe('a page is recognised', () => {
  it.each([
    ['has no text, and a picture', '', 0.2],
    ['has a line over a scan', 'Văn kiện Đảng bộ 12', 1],
    ['has a head over a scan', vietnamese, 1],
    ['has letters that its font hides', hidden.repeat(10), 0],
    ['was recognised as English', ofEnglishEngine.repeat(20), 1],
  ])('where it %s', (_, text, pictures) => {
    expect(needsRecognition(qualityOf(text), pictures)).toBe(true);
  });

  it.each([
    ['is blank', '', 0],
    ['has a signature and no picture', 'T/M BAN THƯỜNG VỤ Trần Hữu Khoát', 0],
    ['is full of text, recognised well', vietnamese.repeat(10), 1],
    ['has text and a photograph', vietnamese, 0.3],
    ['is of another language and no scan', 'The committee met in the morning and heard a report. '.repeat(10), 0],
  ])('not where it %s', (_, text, pictures) => {
    expect(needsRecognition(qualityOf(text), pictures)).toBe(false);
  });
});
