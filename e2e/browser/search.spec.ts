import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { failOnComplaints } from './fail-on-complaints.ts';

const foundingTitle = 'Thường trực Đảng ủy Khối làm việc với Ban Tuyên giáo';
const count = (page: Page) => page.locator('#result-count');
const titles = (page: Page) => page.locator('.hit-title');

test.beforeEach(({ page }) => failOnComplaints(page, '404'));

async function search(page: Page, q: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Từ khóa', { exact: true }).fill(q);
  await page.keyboard.press('Enter');
  await expect(count(page)).toContainText(`cho “${q}”`);
}

/** Goes from page to page of the results until the founding article is there. */
async function findFoundingArticle(page: Page): Promise<Locator> {
  const link = page.getByRole('link', { name: foundingTitle, exact: true });
  const next = page.getByRole('link', { name: 'Trang sau' });
  await expect(titles(page).first()).toBeVisible();
  while ((await link.count()) === 0 && (await next.count()) > 0) {
    const before = await count(page).textContent();
    await next.click();
    await expect(count(page)).not.toHaveText(before ?? '');
  }
  return link;
}

for (const q of ['Đỗ Quang Minh', 'do quang minh', 'đổ quang minh', 'tuyen giao thang 7 2024']) {
  test(`the founding article is found by ${q}`, async ({ page }) => {
    await search(page, q);
    await expect(await findFoundingArticle(page)).toBeVisible();
  });
}

test('a query with accents lists what says it first, and what is alike apart', async ({ page }) => {
  await search(page, 'đang ủy thác');
  await expect(titles(page).first()).toBeVisible();
  for (const mark of await page.locator('.results > .hits mark').allTextContents())
    expect(mark.toLowerCase().replaceAll('uỷ', 'ủy')).toMatch(/đang|ủy|thác/);
});

test('each filter narrows the list, shows as a chip, and is taken back by it', async ({ page }) => {
  for (const group of ['Người', 'Đơn vị', 'Loại', 'Nguồn']) {
    await page.goto('/?sort=newest');
    await expect(count(page)).toContainText('kết quả');
    const before = await count(page).textContent();
    const value = page.getByRole('group', { name: group }).getByRole('checkbox').last();
    await value.check();
    await expect(count(page)).not.toHaveText(before ?? '');
    const chips = page.getByRole('list', { name: 'Đang lọc theo' }).getByRole('button', { name: /^Bỏ lọc/ });
    await expect(chips).toHaveCount(1);
    await chips.click();
    await expect(count(page)).toHaveText(before ?? '');
    await expect(page).toHaveURL(/\/\?sort=newest$/);
  }
});

test('a year of the histogram filters by it', async ({ page }) => {
  await page.goto('/?sort=newest');
  await page.getByRole('button', { name: /^Năm 2012: / }).click();
  await expect(page).toHaveURL(/from=2012-01-01&to=2012-12-31/);
  await expect(page.getByRole('button', { name: 'Bỏ lọc: Năm 2012' })).toBeVisible();
  for (const date of await page.locator('.hit-meta time').allTextContents()) expect(date).toMatch(/2012$/);
});

test('dates typed filter by them', async ({ page }) => {
  await page.goto('/?sort=newest');
  await page.getByLabel('Từ ngày').fill('1/7/2024');
  await page.getByLabel('Từ ngày').press('Enter');
  await expect(page).toHaveURL(/from=2024-07-01/);
  await page.getByLabel('Đến ngày').fill('31/7/2024');
  await page.getByLabel('Đến ngày').press('Enter');
  await expect(page).toHaveURL(/to=2024-07-31/);
  await expect(titles(page)).toHaveText([foundingTitle]);
});

test('the back button brings words, filters and page back', async ({ page }) => {
  await search(page, 'đảng ủy');
  const first = await titles(page).first().textContent();
  await page.getByRole('link', { name: 'Trang 2' }).click();
  await expect(count(page)).toContainText('trang 2/');
  await page.getByRole('group', { name: 'Người' }).getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/official=/);
  await expect(page).not.toHaveURL(/page=/);
  await page.goBack();
  await expect(count(page)).toContainText('trang 2/');
  await page.goBack();
  await expect(titles(page).first()).toHaveText(first ?? '');
  await expect(page.getByLabel('Từ khóa', { exact: true })).toHaveValue('đảng ủy');
});

test('a link restores the whole search', async ({ page }) => {
  await page.goto('/?q=đảng+ủy&official=do-quang-minh&from=2020-01-01&sort=oldest');
  await expect(page.getByLabel('Từ khóa', { exact: true })).toHaveValue('đảng ủy');
  await expect(page.getByRole('button', { name: 'Bỏ lọc: Đỗ Quang Minh' })).toBeVisible();
  await expect(page.getByLabel('Sắp xếp')).toHaveValue('oldest');
  await expect(page).toHaveTitle('đảng ủy – Tra Cứu');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`suggestions open while typing, with no fault that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    const box = page.getByRole('combobox', { name: 'Từ khóa' });
    await box.pressSequentially('do quang');
    const list = page.getByRole('listbox', { name: 'Gợi ý' });
    await expect(
      list.getByRole('group', { name: 'Cán bộ' }).getByRole('option', { name: 'Đỗ Quang Minh' }),
    ).toBeVisible();
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await box.press('ArrowDown');
    await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

test('a person who is suggested becomes a filter, by the keyboard alone', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox', { name: 'Từ khóa' });
  await box.pressSequentially('do quang');
  const minh = page.getByRole('option', { name: 'Đỗ Quang Minh' }).first();
  await expect(minh).toBeVisible();
  const selected = page.getByRole('option', { selected: true });
  do await box.press('ArrowDown');
  while (!(await selected.textContent())?.includes('Đỗ Quang Minh'));
  await box.press('Enter');
  await expect(page).toHaveURL(/\/\?official=do-quang-minh$/);
  await expect(box).toHaveValue('');
  await expect(box).toBeFocused();
  await expect(page.getByRole('button', { name: 'Bỏ lọc: Đỗ Quang Minh' })).toBeVisible();
  await expect(titles(page).first()).toBeVisible();
});

test('a suggestion is taken by a click, and Escape closes the list before it clears the words', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('combobox', { name: 'Từ khóa' });
  const list = page.getByRole('listbox', { name: 'Gợi ý' });
  await box.pressSequentially('do quang');
  await expect(list).toBeVisible();
  await box.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(box).toHaveValue('do quang');
  await box.press('Alt+ArrowDown');
  await list.getByRole('option', { name: 'Đỗ Quang Minh' }).first().click();
  await expect(page).toHaveURL(/official=do-quang-minh/);
  await expect(box).toHaveValue('');
  await box.fill('xyz');
  await expect(list).toHaveCount(0);
  await box.press('Escape');
  await expect(box).toHaveValue('');
});

test('a word that is being composed is suggested for, and stays whole', async ({ page, context }) => {
  await page.goto('/');
  const box = page.getByRole('combobox', { name: 'Từ khóa' });
  await box.focus();
  const inputMethod = await context.newCDPSession(page);
  for (const text of ['d', 'do', 'đo', 'đô', 'đỗ'])
    await inputMethod.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await expect(page.getByRole('option', { name: 'Đỗ Quang Minh' }).first()).toBeVisible();
  await expect(box).toHaveValue('đỗ');
  await inputMethod.send('Input.insertText', { text: 'đỗ' });
  await box.pressSequentially(' quang');
  await expect(box).toHaveValue('đỗ quang');
});

test('a value is excluded, and taken back by its chip', async ({ page }) => {
  await page.goto('/?sort=newest');
  await expect(count(page)).toContainText('kết quả');
  const before = await count(page).textContent();
  const exclude = page
    .getByRole('group', { name: 'Loại' })
    .getByRole('button', { name: /^Loại trừ: / })
    .first();
  await exclude.hover();
  await exclude.click();
  await expect(page).toHaveURL(/not\.type=/);
  await expect(count(page)).not.toHaveText(before ?? '');
  await page.getByRole('button', { name: /^Bỏ lọc: Không: / }).click();
  await expect(count(page)).toHaveText(before ?? '');
});

test('an article keeps the marks, and the way back to the results', async ({ page }) => {
  await search(page, 'đỗ quang minh');
  await (await findFoundingArticle(page)).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(foundingTitle);
  await expect(page.locator('.article mark').first()).toHaveText('Đỗ Quang Minh');
  await expect(page.locator('.article .caption')).toHaveText('Toàn cảnh buổi làm việc');
  const side = page.getByRole('complementary', { name: 'Thông tin trong bài' });
  await expect(side).toContainText('Bí thư Đảng ủy Khối');
  await expect(page.getByText('Viết Thọ')).toBeVisible();
  await expect(page.getByText('Bài viết mới nhất')).toHaveCount(0);
  await page.getByRole('link', { name: 'Trở lại kết quả' }).click();
  await expect(count(page)).toContainText('cho “đỗ quang minh”');
});

test('an unknown article and an unknown address say so', async ({ page }) => {
  await page.goto('/bai-viet/aaaaaaaaaaaaaaaa');
  await expect(page.getByRole('alert')).toContainText('Không tìm thấy bài viết');
  await page.goto('/khong-co');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
});

test('nothing found says what to try', async ({ page }) => {
  await search(page, 'xyzzy khongcogi');
  await expect(page.getByText('Bớt từ khóa')).toBeVisible();
});

for (const [name, address] of [
  ['start', '/'],
  ['results', '/?q=đảng+ủy'],
  ['filtered', '/?q=dang+uy&official=do-quang-minh'],
  ['nothing found', '/?q=xyzzy'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the ${name} page has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expect(page.locator('.hit, .no-hits').first()).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    });
  }
}
