import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from './testing/answers.ts';
import { openApp } from './testing/open-app.tsx';

vi.setConfig({ testTimeout: 20_000 });

let replies: (() => Response)[];
const asked: string[] = [];
const json =
  (body: unknown, init: ResponseInit = {}) =>
  () =>
    new Response(JSON.stringify(body), init);
const failure = (code: string, details: { field: string; message: string }[] = []) => ({
  error: { id: 'x', code, message: 'm', details },
});

beforeEach(() => {
  replies = [json(answer)];
  asked.length = 0;
  vi.stubGlobal('fetch', (input: string) => {
    asked.push(decodeURIComponent(input));
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    return Promise.resolve(reply?.() ?? new Response(null, { status: 500 }));
  });
  vi.stubGlobal('scrollTo', () => undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the search page', () => {
  it('asks for what the address says', async () => {
    openApp('/?q=đảng&official=do-quang-minh&from=2020-01-01&page=2');
    await screen.findAllByText('Bài');
    expect(asked[0]).toBe('/api/v1/search?q=đảng&official=do-quang-minh&from=2020-01-01&page=2');
  });

  it('marks what was matched, and sets apart what matches only without accents', async () => {
    openApp('/?q=đảng');
    const apart = (await screen.findByText('Bài chỉ trùng khi bỏ qua dấu')).closest('section');
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['a', 'b']);
    expect(within(apart as HTMLElement).getAllByRole('article')).toHaveLength(1);
    expect(screen.getAllByText('tháng 7/2024')).toHaveLength(2);
  });

  it('puts a filter into the address, begins the pages anew, and takes it out by its chip', async () => {
    const { search } = openApp('/?q=đảng&page=2');
    fireEvent.click(await screen.findByRole('checkbox', { name: /Đỗ Quang Minh/ }));
    await waitFor(() => expect(search()).toBe('?q=đảng&official=do-quang-minh'));
    fireEvent.click(await screen.findByRole('button', { name: 'Bỏ lọc: Đỗ Quang Minh' }));
    await waitFor(() => expect(search()).toBe('?q=đảng'));
  });

  it('filters by a year of the histogram, and lets it go again', async () => {
    const { search } = openApp('/?q=đảng');
    fireEvent.click(await screen.findByRole('button', { name: 'Năm 2019: 12 bài' }));
    await waitFor(() => expect(search()).toBe('?q=đảng&from=2019-01-01&to=2019-12-31'));
    expect(screen.getByRole('button', { name: 'Năm 2020: 0 bài' }).hasAttribute('disabled')).toBe(true);
    fireEvent.click(await screen.findByRole('button', { name: 'Năm 2019: 12 bài' }));
    await waitFor(() => expect(search()).toBe('?q=đảng'));
  });

  it('keeps the filters when other words are searched for', async () => {
    const { search } = openApp('/?q=đảng&official=do-quang-minh&page=3');
    const box = await screen.findByLabelText('Từ khóa');
    fireEvent.change(box, { target: { value: ' chỉ thị ' } });
    fireEvent.submit(box);
    await waitFor(() => expect(search()).toBe('?q=chỉ+thị&official=do-quang-minh'));
  });

  it('names the field that cannot be used', async () => {
    replies = [json(failure('bad-request', [{ field: 'from', message: 'x' }]), { status: 400 })];
    openApp('/?q=a&from=x');
    expect((await screen.findByRole('alert')).textContent).toContain('Chưa hợp lệ: từ ngày.');
  });

  it('says that the engine is away, and shows the answer when it is back', async () => {
    const headers = { 'Retry-After': '0.05' };
    replies = [
      json(failure('engine-away'), { status: 503, headers }),
      json(failure('engine-away'), { status: 503, headers }),
      json(answer),
    ];
    openApp('/?q=đảng');
    expect((await screen.findByRole('alert')).textContent).toContain('Máy tìm kiếm đang khởi động lại');
    await screen.findByText('45 kết quả cho “đảng”', { selector: 'h1' }, { timeout: 5000 });
    expect(screen.queryByText('Máy tìm kiếm đang khởi động lại')).toBeNull();
  });
});
