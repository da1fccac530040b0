import { expect, it } from 'vitest';
import { parseReadyArticle } from './ready-article.ts';

const read = (fields: object) =>
  parseReadyArticle(Buffer.from(JSON.stringify({ id: '1', title: 'Huyện ủy họp', body: 'Một câu.', ...fields })));

it('a ready article without a day of publication has the one that its address tells', () => {
  const url = 'http://bao.example/2012/07/25/hop.html';
  expect(read({ url }).extracted.publishedOn).toEqual({ date: '2012-07-25', precision: 'day', evidence: 'address' });
  expect(read({ url, publishedAt: '2012-07-26' }).extracted.publishedOn?.date).toBe('2012-07-26');
  expect(read({}).extracted.publishedOn).toBeNull();
});
