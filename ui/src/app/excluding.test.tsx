import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from './testing/answers.ts';
import { openApp } from './testing/open-app.tsx';
import { stubApi } from './testing/stub-api.ts';

vi.setConfig({ testTimeout: 20_000 });

let asked: string[];

/** As the API does, an excluded value is not among the facets. */
beforeEach(() => {
  const facets = { ...answer.facets, officials: [] };
  const search = (parameters: URLSearchParams) =>
    parameters.has('not.official') ? { ...answer, hits: [], facets } : answer;
  asked = stubApi({ '/search': search }).asked;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const exclude = { name: 'Loại trừ: Đỗ Quang Minh' };

describe('a value that is excluded', () => {
  it('is asked for as such, and named by a chip that takes it back', async () => {
    const { search } = openApp('/?q=đảng&page=2');
    fireEvent.click(await screen.findByRole('button', exclude));
    await waitFor(() => expect(search()).toBe('?q=đảng&not.official=do-quang-minh'));
    await waitFor(() => expect(asked).toContain('/api/v1/search?q=đảng&not.official=do-quang-minh'));
    await waitFor(() => expect(document.querySelectorAll('.hit')).toHaveLength(0));
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc: Không: Đỗ Quang Minh' }));
    await waitFor(() => expect(search()).toBe('?q=đảng'));
  });

  it('keeps its place among the filters, and the focus, and can be taken back there', async () => {
    const { search } = openApp('/?q=đảng');
    const button = await screen.findByRole('button', exclude);
    button.focus();
    fireEvent.click(button);
    await waitFor(() => expect(document.querySelectorAll('.hit')).toHaveLength(0));
    expect(document.activeElement).toBe(screen.getByRole('button', { ...exclude, pressed: true }));
    fireEvent.click(button);
    await waitFor(() => expect(search()).toBe('?q=đảng'));
  });

  it('is no longer asked for, and asked for it is no longer excluded', async () => {
    const { search } = openApp('/?q=đảng&official=do-quang-minh');
    fireEvent.click(await screen.findByRole('button', exclude));
    await waitFor(() => expect(search()).toBe('?q=đảng&not.official=do-quang-minh'));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Đỗ Quang Minh' }));
    await waitFor(() => expect(search()).toBe('?q=đảng&official=do-quang-minh'));
  });

  it('is called by its id where no answer named it', async () => {
    openApp('/?not.official=do-quang-minh');
    expect(await screen.findByRole('button', { name: 'Bỏ lọc: Không: do-quang-minh' })).toBeTruthy();
  });

  it('is a field of its own where it cannot be used', async () => {
    const error = { id: 'x', code: 'bad-request', message: 'm', details: [{ field: 'not.official', message: 'm' }] };
    vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ error }), { status: 400 }));
    openApp('/?not.official=x');
    expect((await screen.findByRole('alert')).textContent).toContain('Chưa hợp lệ: người loại trừ.');
  });
});
