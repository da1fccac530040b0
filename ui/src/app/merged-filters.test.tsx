import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer } from './testing/answers.ts';
import { openApp } from './testing/open-app.tsx';
import { toDepartment, toOfficial } from './testing/record-answers.ts';
import { stubApi } from './testing/stub-api.ts';

vi.setConfig({ testTimeout: 20_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** As the API does, a value that is filtered by is in its facet, by its id where nothing names it. */
const labels = new Map([
  ['so-gtvt', 'Sở Giao thông vận tải'],
  ['so-giao-thong-van-tai', 'Sở Giao thông vận tải'],
  ['le-van-an', 'Lê Văn An'],
]);
const toFacet = (ids: string[], known: string) =>
  [...new Set([known, ...ids])].map((id) => ({ id, label: labels.get(id) ?? id, count: 3 }));
const open = (address: string) => {
  const { asked } = stubApi({
    '/search': (parameters) => ({
      ...answer,
      facets: {
        ...answer.facets,
        officials: toFacet(parameters.getAll('official'), 'le-van-an'),
        departments: toFacet(parameters.getAll('department'), 'so-giao-thong-van-tai'),
      },
    }),
    '/officials/le-van-an-2': () => toOfficial('le-van-an', 'Lê Văn An'),
    '/departments/so-gtvt': () => toDepartment('so-giao-thong-van-tai', 'Sở Giao thông vận tải'),
  });
  return { asked, ...openApp(address) };
};

describe('a filter by one that was merged into another', () => {
  it('becomes one by the other, and stands once in the list', async () => {
    const { search } = open('/?q=đường&official=le-van-an-2&department=so-gtvt&page=2');
    await waitFor(() => expect(search()).toMatch(/official=le-van-an(&|$)/));
    await waitFor(() => expect(search()).toMatch(/department=so-giao-thong-van-tai(&|$)/));
    expect(search()).toContain('page=2');
    await waitFor(() => expect(screen.getAllByRole('checkbox', { name: /Lê Văn An/ })).toHaveLength(1));
    expect((screen.getByRole('checkbox', { name: /Lê Văn An/ }) as HTMLInputElement).checked).toBe(true);
  });

  it('asks nothing of one that is named', async () => {
    const { asked } = open('/?q=đường&official=le-van-an');
    await screen.findByRole('link', { name: /Lê Văn An: chức vụ/ });
    expect(asked.filter((address) => address.includes('/officials'))).toEqual([]);
  });
});

describe('a filter by one that is shown no more', () => {
  it('can be taken back, and leads to no page that there is not', async () => {
    open('/?q=đường&official=nguoi-an');
    await screen.findByRole('button', { name: 'Bỏ lọc: nguoi-an' });
    expect(screen.queryByRole('link', { name: /nguoi-an/ })).toBeNull();
  });
});
