import { describe, expect, it } from 'vitest';
import { isNameLike, parseAuthorLine, parseSourceLine, parseTrailingSource } from './byline.ts';
import { endsArticle, isFurniture } from './furniture.ts';
import { splitByline } from './split-byline.ts';

const paragraphs = (...texts: string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }));

describe('a byline', () => {
  it.each(['Viết Thọ', 'Thu Hà - Minh Châu', 'Nguyễn Thị Thu Hà', 'Hải Yến, Quốc Việt'])('may be %s', (text) => {
    expect(isNameLike(text)).toBe(true);
  });

  it.each(['Toàn cảnh buổi làm việc', 'BÍ THƯ', 'Hà', 'Đồng chí Bí thư nhấn mạnh.'])('is not %s', (text) => {
    expect(isNameLike(text)).toBe(false);
  });

  it('names its author and source where it is labelled', () => {
    expect(parseAuthorLine('Tin, ảnh: Hoài Nam')).toBe('Hoài Nam');
    expect(parseSourceLine('Nguồn: Báo Thuận Giang')).toBe('Báo Thuận Giang');
    expect(parseSourceLine('(Theo TTXVN)')).toBe('TTXVN');
    expect(parseSourceLine('Theo kế hoạch, hội nghị họp hai ngày')).toBeNull();
    expect(parseSourceLine('Theo Báo Thuận Giang')).toBe('Báo Thuận Giang');
    expect(parseTrailingSource('Hội nghị bế mạc chiều nay. (Theo TTXVN)')).toBe('TTXVN');
  });

  it.each([
    'Theo Kế hoạch số 12-KH/ĐU, việc bàn giao xong trong tháng Ba.',
    'Theo Kế hoạch số 12 của Ban Thường vụ',
    'Theo Nghị quyết 05-NQ/TU thì xã sáp nhập xong trước tháng 6',
    'Theo Ban Tổ chức, hội nghị họp hai ngày',
  ])('is no sentence: %s', (text) => {
    expect(parseSourceLine(text)).toBeNull();
    expect(splitByline(paragraphs('Hội nghị bế mạc.', text)).blocks).toHaveLength(2);
  });

  it('is taken off the end of an article', () => {
    const { blocks, ...byline } = splitByline(paragraphs('Hội nghị bế mạc.', 'Viết Thọ', 'Nguồn: Báo Thuận Giang'));
    expect(byline).toEqual({ author: 'Viết Thọ', source: 'Báo Thuận Giang' });
    expect(blocks).toEqual(paragraphs('Hội nghị bế mạc.'));
  });

  it('is not the signature of a directive', () => {
    const signed = paragraphs(
      'Chỉ thị này phổ biến đến chi bộ.',
      'T/M BAN THƯỜNG VỤ',
      'BÍ THƯ',
      '(đã ký)',
      'Lê Văn Thuấn',
    );
    expect(splitByline(signed)).toEqual({ blocks: signed });
  });
});

describe('furniture', () => {
  it.each([
    'Tin liên quan',
    'Bài viết mới nhất:',
    'Các tin khác',
    'CÁC TIN ĐÃ ĐƯA',
    'Ý kiến bạn đọc (3)',
    'Tin cùng chuyên mục',
  ])('ends an article: %s', (text) => {
    expect(endsArticle(text)).toBe(true);
  });

  it.each(['In trang | Gửi email', 'Lượt xem: 1.370', '[Về đầu trang]', 'Chia sẻ: Facebook Zalo'])(
    'is left out: %s',
    (text) => {
      expect(isFurniture(text)).toBe(true);
    },
  );

  it.each([
    'Tin mừng đến với bà con xã Tân Lập',
    'In sách phục vụ đại hội là việc của Ban Tuyên giáo',
    'Chia sẻ khó khăn với đồng bào vùng lũ',
    'Bình luận về kết quả bầu cử, các đại biểu nhất trí cao.',
  ])('is not what an article says: %s', (text) => {
    expect(endsArticle(text) || isFurniture(text)).toBe(false);
  });
});
