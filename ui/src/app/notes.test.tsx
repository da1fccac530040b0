import { cleanup, screen, waitFor, within } from '@testing-library/react';
import type { SearchResponse } from '@tra-cuu/data/contract/search';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, toHit } from './testing/answers.ts';
import { openApp } from './testing/open-app.tsx';
import { stubApi } from './testing/stub-api.ts';

vi.setConfig({ testTimeout: 20_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const notes = () => document.querySelector('.result-notes');

/** Opens a search whose answer differs so from the usual one, and waits until it is shown. */
async function openAnswer(change: Partial<SearchResponse>, address = '/?q=dảng&page=2') {
  stubApi({ '/search': () => ({ ...answer, ...change }) });
  const where = openApp(address);
  await waitFor(() => expect(document.querySelector('.skeletons')).toBeNull());
  return where;
}

const used = (tier: SearchResponse['readings']['used']) => ({ used: tier, exact: null, folded: null });

describe('the note above the results', () => {
  it('says nothing where nothing was done to the words', async () => {
    await openAnswer({});
    await screen.findByText('45 kết quả cho “đảng”', { selector: 'h1' });
    expect(notes()?.textContent).toBe('');
    expect(notes()?.getAttribute('role')).toBe('status');
  });

  it('says that a word was corrected, and leads to what was typed', async () => {
    await openAnswer({ query: { text: 'dảng', corrected: 'đảng' } }, '/?q=dảng&type=chi-thi');
    const insist = await screen.findByRole('link', { name: 'Vẫn tìm “dảng”' });
    expect(notes()?.textContent).toBe('Đang hiển thị kết quả cho “đảng” thay cho “dảng”. Vẫn tìm “dảng”');
    expect(decodeURIComponent(insist.getAttribute('href') ?? '')).toBe('/?q=dảng&type=chi-thi&verbatim=1');
    expect(screen.getByText('45 kết quả cho “đảng”', { selector: 'h1' })).toBeTruthy();
    const [first] = document.querySelectorAll('.hit-title a');
    expect(decodeURIComponent(first?.getAttribute('href') ?? '')).toBe('/bai-viet/a?q=đảng');
  });

  it('strikes through the words that were left out', async () => {
    await openAnswer({ query: { text: 'a b c', relaxed: ['b', 'c'] }, readings: used('relaxed') });
    await screen.findByText('c', { selector: 's' });
    expect(notes()?.textContent).toBe('Không có bài nào chứa đủ các từ ở gần nhau. Đã bỏ qua: b, c');
    expect([...document.querySelectorAll('s')].map(({ textContent }) => textContent)).toEqual(['b', 'c']);
  });

  it('says what the body asked for was before and became afterwards, and leads to these', async () => {
    const [committee, earlier] = [
      { id: 'duk', name: 'Đảng ủy Khối' },
      { id: 'dcd', name: 'Đảng ủy Dân chính Đảng' },
    ];
    await openAnswer({ query: { text: 'đảng', chains: [{ ...committee, others: [earlier] }] } });
    const link = await screen.findByRole('link', { name: earlier.name });
    expect(link.getAttribute('href')).toBe('/don-vi/dcd');
    expect(notes()?.textContent).toBe(
      'Kết quả gồm cả đơn vị tiền thân và kế thừa của Đảng ủy Khối: Đảng ủy Dân chính Đảng',
    );
  });

  it('says that the answers are near ones', async () => {
    await openAnswer({ readings: used('related'), hits: [toHit('a', 'related')] });
    await screen.findByText('Không có bài nào chứa mọi từ; dưới đây là các bài trả lời gần nhất.');
  });

  it('shows the accents that were restored, where their hits come first', async () => {
    await openAnswer({ query: { text: 'dang uy', restored: 'đảng ủy' }, readings: used('restored') });
    await screen.findByText('“đảng ủy”');
    expect(notes()?.textContent).toBe('Các từ thiếu dấu được hiểu là: “đảng ủy”');
  });

  it('offers what would find something, with the filters kept', async () => {
    const nothing = { total: 0, hits: [], query: { text: 'ddangr', suggestion: 'đảng' } };
    await openAnswer(nothing, '/?q=ddangr&diacritics=strict&type=chi-thi');
    const link = await screen.findByRole('link', { name: '“đảng”' });
    expect(notes()?.textContent).toBe('Có phải bạn muốn tìm “đảng”?');
    expect(decodeURIComponent(link.getAttribute('href') ?? '')).toBe('/?q=đảng&type=chi-thi');
  });

  it('is in the same element before and after, so that it is said aloud', async () => {
    let answerNow = (): void => undefined;
    const later = new Promise<void>((resolve) => {
      answerNow = resolve;
    });
    stubApi({ '/search': () => later.then(() => ({ ...answer, query: { text: 'a', suggestion: 'b' } })) });
    openApp('/?q=a');
    await waitFor(() => expect(notes()?.textContent).toBe(''));
    const before = notes();
    answerNow();
    await screen.findByRole('link', { name: '“b”' });
    expect(notes()).toBe(before);
  });
});

describe('a search for the words as they are typed', () => {
  it('is asked for, shown as a chip and ended by it', async () => {
    const api = stubApi({ '/search': () => answer });
    const { search } = openApp('/?q=dảng&verbatim=1');
    (await screen.findByRole('button', { name: 'Bỏ lọc: Đúng như đã gõ' })).click();
    expect(api.asked[0]).toBe('/api/v1/search?q=dảng&verbatim=1');
    await waitFor(() => expect(search()).toBe('?q=dảng'));
  });
});

describe('hits of several tiers', () => {
  const dividers = () => [...document.querySelectorAll('.tier-divider')].map(({ textContent }) => textContent);

  it('stand apart wherever the tier changes', async () => {
    const hits = [toHit('a', 'folded'), toHit('b', 'restored'), toHit('c', 'restored'), toHit('d', 'folded')];
    await openAnswer({ readings: used('folded'), hits }, '/?q=dang');
    await screen.findByText('d');
    expect(dividers()).toEqual(['Bài trùng khi thêm dấu còn thiếu', 'Bài chỉ trùng khi bỏ qua dấu']);
    const middle = screen.getByText('Bài trùng khi thêm dấu còn thiếu').closest('section');
    expect(within(middle as HTMLElement).getAllByRole('article')).toHaveLength(2);
  });

  it('are named on a later page that begins with those that follow', async () => {
    await openAnswer({ page: 2, hits: [toHit('b', 'folded')] }, '/?q=đảng&page=2');
    await screen.findByText('b');
    expect(dividers()).toEqual(['Bài chỉ trùng khi bỏ qua dấu']);
  });

  it('say so where there is none of the tier that was asked for', async () => {
    await openAnswer({ hits: [toHit('b', 'folded')] }, '/?q=đảng');
    await screen.findByText('b');
    expect(dividers()).toEqual(['Không có bài trùng dấu; các bài sau trùng khi bỏ qua dấu']);
  });
});
