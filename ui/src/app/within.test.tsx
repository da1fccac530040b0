import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer } from './testing/answers.ts';
import { openApp } from './testing/open-app.tsx';
import { toDepartment } from './testing/record-answers.ts';
import { stubApi } from './testing/stub-api.ts';

vi.setConfig({ testTimeout: 20_000 });

const facets = {
  ...answer.facets,
  departments: [
    { id: 'ban-tuyen-giao', label: 'Ban Tuyên giáo', count: 7 },
    { id: 'van-phong', label: 'Văn phòng', count: 2 },
  ],
};
/** As the API does, bodies chosen by `within` are counted with all that belongs to them. */
const labels = new Map([
  ['ban-tuyen-giao', 'Ban Tuyên giáo'],
  ['tinh-uy', 'Tỉnh ủy'],
]);
let asked: string[];
beforeEach(() => {
  asked = stubApi({
    '/search': (parameters) => ({
      ...answer,
      facets: {
        ...facets,
        within: parameters
          .getAll('within')
          .filter((id) => id !== 'so-noi-vu')
          .map((id) => ({ id, label: labels.get(id) ?? id, count: 30 })),
      },
    }),
    '/departments/so-noi-vu': () => toDepartment('so-noi-vu', 'Sở Nội vụ'),
  }).asked;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const wide = 'Gồm cả đơn vị trực thuộc và tên gọi khác';

describe('a body with all that belongs to it', () => {
  it('is offered once a body is chosen, for all that are chosen, and can be taken back', async () => {
    const { search } = openApp('/?q=đảng');
    fireEvent.click(await screen.findByRole('checkbox', { name: /Ban Tuyên giáo/ }));
    fireEvent.click(await screen.findByRole('checkbox', { name: wide }));
    await waitFor(() => expect(search()).toBe('?q=đảng&within=ban-tuyen-giao'));
    fireEvent.click(screen.getByRole('checkbox', { name: /Văn phòng/ }));
    await waitFor(() => expect(search()).toBe('?q=đảng&within=ban-tuyen-giao&within=van-phong'));
    await waitFor(() => expect(asked).toContain('/api/v1/search?q=đảng&within=ban-tuyen-giao&within=van-phong'));
    expect((screen.getByRole('checkbox', { name: /Ban Tuyên giáo/ }) as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: wide }));
    await waitFor(() => expect(search()).toBe('?q=đảng&department=ban-tuyen-giao&department=van-phong'));
  });

  it('is named by a chip that takes it back', async () => {
    const { search } = openApp('/?q=đảng&within=ban-tuyen-giao&official=do-quang-minh');
    fireEvent.click(await screen.findByRole('button', { name: 'Bỏ lọc: Ban Tuyên giáo và đơn vị trực thuộc' }));
    await waitFor(() => expect(search()).toBe('?q=đảng&official=do-quang-minh'));
    expect(screen.queryByRole('checkbox', { name: wide })).toBeNull();
  });

  it('stands among the filters with the count of all that belongs to it', async () => {
    openApp('/?within=tinh-uy');
    expect(await screen.findByRole('button', { name: 'Bỏ lọc: Tỉnh ủy và đơn vị trực thuộc' })).toBeTruthy();
    const group = screen.getByRole('group', { name: 'Đơn vị' });
    expect(within(group).getByRole('checkbox', { name: /^Tỉnh ủy *30 *bài/, checked: true })).toBeTruthy();
    expect(asked).toEqual(['/api/v1/search?within=tinh-uy']);
  });

  it('leads to what is known of it, as one person does, but not where there are several', async () => {
    openApp('/?within=tinh-uy&official=do-quang-minh');
    const body = await screen.findByRole('link', { name: /^Tỉnh ủy:/ });
    expect(body.getAttribute('href')).toBe('/don-vi/tinh-uy');
    expect(screen.getByRole('link', { name: /^Đỗ Quang Minh:/ }).getAttribute('href')).toBe('/can-bo/do-quang-minh');
    fireEvent.click(screen.getByRole('checkbox', { name: /Văn phòng/ }));
    await waitFor(() => expect(screen.queryByRole('link', { name: /^Tỉnh ủy:/ })).toBeNull());
  });

  it('is named by the archive where the answer does not, and has no count then', async () => {
    openApp('/?within=so-noi-vu');
    expect(await screen.findByRole('button', { name: 'Bỏ lọc: Sở Nội vụ và đơn vị trực thuộc' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Sở Nội vụ', checked: true })).toBeTruthy();
    expect(asked.filter((path) => path.includes('/departments/'))).toEqual(['/api/v1/departments/so-noi-vu']);
  });

  it('is no longer asked for once it is excluded', async () => {
    const { search } = openApp('/?within=ban-tuyen-giao');
    fireEvent.click(await screen.findByRole('button', { name: 'Loại trừ: Ban Tuyên giáo' }));
    await waitFor(() => expect(search()).toBe('?not.department=ban-tuyen-giao'));
  });
});
