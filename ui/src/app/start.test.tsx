import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { answer } from './testing/answers.ts';
import { openApp } from './testing/open-app.tsx';
import { stubApi } from './testing/stub-api.ts';

vi.setConfig({ testTimeout: 20_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const offered = async () => {
  await screen.findByRole('link', { name: /Xem tất cả/ });
  const examples = screen.getByRole('region', { name: 'Ví dụ' });
  return within(examples)
    .queryAllByRole('link')
    .map((link) => link.textContent);
};

it('offers to try what this archive has an answer for', async () => {
  const departments = [{ id: 'dang-uy-khoi', label: 'Đảng ủy Khối', count: 9 }];
  stubApi({ '/search': () => ({ ...answer, facets: { ...answer.facets, departments } }) });
  openApp('/');
  expect(await offered()).toEqual(['Đỗ Quang Minh', 'dang uy khoi']);
});

it('offers nothing to try where nobody is named', async () => {
  stubApi({ '/search': () => ({ ...answer, facets: { ...answer.facets, officials: [] } }) });
  openApp('/');
  expect(await offered()).toEqual([]);
});
