import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, toSuggestions } from './testing/answers.ts';
import { openApp } from './testing/open-app.tsx';
import { stubApi } from './testing/stub-api.ts';

vi.setConfig({ testTimeout: 20_000 });
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const replies = {
  '/search': () => answer,
  '/suggest': (parameters: URLSearchParams) => toSuggestions(parameters.get('q') ?? ''),
};

const box = () => screen.findByLabelText<HTMLInputElement>('Từ khóa');
const type = async (value: string) => fireEvent.change(await box(), { target: { value } });
const press = async (key: string, more = {}) => fireEvent.keyDown(await box(), { key, ...more });

/** The option that reads so. */
function option(text: string): HTMLElement {
  const found = screen.getAllByRole('option').find(({ textContent }) => textContent === text);
  if (found === undefined) throw new Error(`no option “${text}”`);
  return found;
}

/** The option that the keyboard stands on, by the reference that a screen reader follows. */
async function activeOption(): Promise<string | null> {
  const id = (await box()).getAttribute('aria-activedescendant');
  const active = id === null ? null : document.getElementById(id);
  expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(active === null ? 0 : 1);
  expect(active?.getAttribute('aria-selected') ?? 'true').toBe('true');
  return active?.textContent ?? null;
}

async function openList(address = '/?q=đảng&type=chi-thi') {
  const api = stubApi(replies);
  const where = openApp(address);
  await type('do quang');
  const list = await screen.findByLabelText('Gợi ý');
  return { ...where, api, list };
}

describe('suggestions while typing', () => {
  it('stand in named groups, with what was typed marked and the number of articles', async () => {
    const { list, api } = await openList();
    expect(list.getAttribute('role')).toBe('listbox');
    expect(api.asked).toContain('/api/v1/suggest?q=do+quang');
    const groups = within(list).getAllByRole('group');
    expect(
      groups.map((group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent),
    ).toEqual(['Cán bộ', 'Đơn vị', 'Văn bản', 'Bài viết', 'Cụm từ']);
    const [first] = within(list).getAllByRole('option');
    expect(first?.textContent).toBe('Đỗ Quang Minh 1.234 bài');
    expect(first?.querySelector('mark')?.textContent).toBe('Đỗ Quang');
    expect(screen.getByRole('combobox', { name: 'Từ khóa', expanded: true }).getAttribute('aria-controls')).toBe(
      list.id,
    );
    expect(await screen.findByText('6 gợi ý')).toBeTruthy();
  });

  it('are not asked for by an address, nor by what holds no letter', async () => {
    const { asked } = stubApi(replies);
    openApp('/?q=đảng');
    await type('  "');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(asked.filter((path) => path.includes('/suggest'))).toEqual([]);
    expect((await box()).getAttribute('aria-expanded')).toBe('false');
  });

  it('wait for a pause in the typing', async () => {
    const { asked } = stubApi(replies);
    openApp('/');
    const field = await box();
    for (const value of ['d', 'do', 'do q', 'do qu']) fireEvent.change(field, { target: { value } });
    await screen.findByLabelText('Gợi ý');
    expect(asked.filter((path) => path.includes('/suggest'))).toEqual(['/api/v1/suggest?q=do+qu']);
  });

  it('stay while the next are on their way, and the request before is given up', async () => {
    const never = new Promise(() => undefined);
    const { asked, aborted } = stubApi({
      ...replies,
      '/suggest': (parameters) => (parameters.get('q') === 'do' ? replies['/suggest'](parameters) : never),
    });
    openApp('/');
    await type('do');
    await screen.findByLabelText('Gợi ý');
    await type('do q');
    await waitFor(() => expect(asked).toContain('/api/v1/suggest?q=do+q'));
    expect(screen.getByLabelText('Gợi ý')).toBeTruthy();
    await type('do qu');
    await waitFor(() => expect(aborted).toEqual(['/api/v1/suggest?q=do+q']));
    expect(screen.getByLabelText('Gợi ý')).toBeTruthy();
  });

  it('are absent, without a word, where they cannot be had', async () => {
    const { asked } = stubApi({ '/search': () => answer });
    openApp('/?q=đảng');
    await type('do quang');
    await waitFor(() => expect(asked).toContain('/api/v1/suggest?q=do+quang'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByLabelText('Gợi ý')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the keyboard in the list of suggestions', () => {
  it('moves through the options and the text between the last and the first', async () => {
    await openList();
    expect(await activeOption()).toBeNull();
    await press('ArrowDown');
    expect(await activeOption()).toContain('Đỗ Quang Minh');
    await press('ArrowUp');
    expect(await activeOption()).toBeNull();
    await press('ArrowUp');
    expect(await activeOption()).toContain('độ quang hợp');
    await press('ArrowDown');
    expect(await activeOption()).toBeNull();
  });

  it('goes back to the text with Home and End, which move in it', async () => {
    await openList();
    for (const key of ['Home', 'End']) {
      await press('ArrowDown');
      expect(await press(key)).toBe(true);
      expect(await activeOption()).toBeNull();
    }
  });

  it('takes the option with Enter', async () => {
    const { search } = await openList();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(await press('Enter')).toBe(false);
    await waitFor(() => expect(search()).toBe('?official=do-quang-ha&type=chi-thi'));
    expect((await box()).value).toBe('');
    expect(screen.queryByLabelText('Gợi ý')).toBeNull();
  });

  it('searches for what is typed with Enter where no option is active', async () => {
    const { search } = await openList();
    expect(await press('Enter')).toBe(true);
    fireEvent.submit(await box());
    await waitFor(() => expect(search()).toBe('?q=do+quang&type=chi-thi'));
    expect(screen.queryByLabelText('Gợi ý')).toBeNull();
  });

  it('closes with Escape, and clears the text with another', async () => {
    await openList();
    await press('Escape');
    expect(screen.queryByLabelText('Gợi ý')).toBeNull();
    expect((await box()).value).toBe('do quang');
    await press('Escape');
    expect((await box()).value).toBe('');
  });

  it('closes with Tab, which goes on', async () => {
    await openList();
    expect(await press('Tab')).toBe(true);
    expect(screen.queryByLabelText('Gợi ý')).toBeNull();
  });

  it('opens again with Alt and Down, without moving', async () => {
    await openList();
    await press('Escape');
    await press('ArrowDown', { altKey: true });
    expect(await screen.findByLabelText('Gợi ý')).toBeTruthy();
    expect(await activeOption()).toBeNull();
  });

  it('leaves every key to a composition that is under way', async () => {
    const { search } = await openList();
    await press('ArrowDown', { isComposing: true });
    expect(await activeOption()).toBeNull();
    await press('ArrowDown');
    expect(await press('Enter', { isComposing: true })).toBe(true);
    expect(await press('Enter', { keyCode: 229 })).toBe(true);
    expect(await press('Escape', { isComposing: true })).toBe(true);
    expect(await activeOption()).toContain('Đỗ Quang Minh');
    expect((await box()).value).toBe('do quang');
    expect(search()).toBe('?q=đảng&type=chi-thi');
  });

  it('stays on the option that it stood on when other suggestions come', async () => {
    stubApi({
      ...replies,
      '/suggest': (parameters) => {
        const { q, groups } = toSuggestions(parameters.get('q') ?? '');
        return { q, groups: q === 'do quang' ? groups.slice(1) : groups };
      },
    });
    openApp('/');
    await type('do');
    await screen.findByLabelText('Gợi ý');
    expect(screen.getByText('1.234 bài')).toBeTruthy();
    await type('do quang');
    for (let step = 0; step < 3; step++) await press('ArrowDown');
    expect(await activeOption()).toContain('Ban Tuyên giáo');
    await waitFor(() => expect(screen.queryByText('1.234 bài')).toBeNull());
    expect(await activeOption()).toContain('Ban Tuyên giáo');
  });
});

describe('a suggestion that is clicked', () => {
  it.each([
    ['Đỗ Quang Minh 1.234 bài', '/?official=do-quang-minh&type=chi-thi', ''],
    ['Ban Tuyên giáo 7 bài', '/?department=ban-tuyen-giao&type=chi-thi', ''],
    ['05-CT/ĐUK 3 bài', '/?q=05-CT/ĐUK&type=chi-thi', '05-CT/ĐUK'],
    ['độ quang hợp 4 bài', '/?q=độ+quang+hợp&type=chi-thi', 'độ quang hợp'],
  ])('%s leads to %s', async (name, address, text) => {
    const { path, search } = await openList();
    expect(fireEvent.mouseDown(option(name))).toBe(false);
    fireEvent.click(option(name));
    await waitFor(() => expect(path() + search()).toBe(address));
    expect((await box()).value).toBe(text);
  });

  it('opens the article whose title it is', async () => {
    const { path } = await openList();
    fireEvent.click(option('Đỗ Quang Minh thăm cơ sở'));
    await waitFor(() => expect(path()).toBe('/bai-viet/abcd'));
  });

  it.each([
    ['leaves the focus in the box where there is a keyboard', false],
    ['takes the focus out of the box on a touch screen, whose keyboard would cover the results', true],
  ])('%s', async (_, isTouch) => {
    await openList();
    vi.stubGlobal('matchMedia', () => ({ matches: isTouch }));
    (await box()).focus();
    fireEvent.click(option('Ban Tuyên giáo 7 bài'));
    expect(document.activeElement === (await box())).toBe(!isTouch);
  });

  it('is gone when the focus leaves the box', async () => {
    await openList();
    fireEvent.blur(await box());
    expect(screen.queryByLabelText('Gợi ý')).toBeNull();
  });
});
