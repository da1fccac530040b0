import { describe, expect, it } from 'vitest';
import { isQuestion } from './is-question.ts';

describe('a query', () => {
  it.each([
    'Ai ký Chỉ thị 05',
    'chi bộ nào được khen',
    'lúc mấy giờ',
    'Hội nghị ở đâu',
    'vi sao cham tien do',
    'co bao nhieu dang vien',
    'Tăng bao nhiêu? ',
  ])('that asks is a question: %s', (text) => expect(isQuestion(text)).toBe(true));

  it.each(['hội nghị tổng kết', 'dau tu cong', 'máy móc', 'thanh tra (?) tài chính', 'nao', 'sao vàng', ''])(
    'that does not ask is none: %s',
    (text) => expect(isQuestion(text)).toBe(false),
  );
});
