import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { failOnComplaints } from './fail-on-complaints.ts';

test.beforeEach(({ page }) => failOnComplaints(page));

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a person is found by the name as it is typed, without accents, and is one record over the years', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Danh mục' }).getByRole('link', { name: 'Cán bộ' }).click();
  await page.getByRole('searchbox', { name: 'Tìm cán bộ theo tên' }).pressSequentially('do quang mi');
  await expect(page).toHaveURL(/\/can-bo\?q=do\+quang\+mi$/);
  await page.getByRole('link', { name: 'Đỗ Quang Minh' }).first().click();
  await expect(heading(page)).toHaveText('Đỗ Quang Minh');
  const posts = page.getByRole('region', { name: 'Chức vụ qua các thời kỳ' }).getByRole('listitem');
  const years = await posts.locator('time').evaluateAll((times) => times.map((time) => time.textContent?.slice(-4)));
  expect(new Set(years).size).toBeGreaterThan(2);
  await page.getByRole('link', { name: /Trở lại/ }).click();
  await expect(page).toHaveURL(/\/can-bo\?q=do\+quang\+mi$/);
});

test('a year of a person leads to the articles of that year, as many as it says', async ({ page }) => {
  await page.goto('/can-bo/do-quang-minh');
  const bar = page.getByRole('list', { name: 'Số bài theo năm' }).getByRole('link').last();
  const count = /: (\d+) bài/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1];
  await bar.click();
  await expect(page).toHaveURL(/\/\?official=do-quang-minh&from=\d{4}-01-01&to=\d{4}-12-31$/);
  await expect(page.locator('#result-count')).toHaveText(`${count} kết quả`);
});

test('the names in an article lead to the person, and back', async ({ page }) => {
  await page.goto('/?q=%22Đỗ+Quang+Minh%22');
  await page.locator('.hit-title a').first().click();
  const name = page.locator('.article').getByRole('link', { name: 'Đỗ Quang Minh' }).first();
  await expect(name.locator('mark')).not.toHaveCount(0);
  const article = page.url();
  await name.click();
  await expect(heading(page)).toHaveText('Đỗ Quang Minh');
  await page.getByRole('link', { name: 'Trở lại trang trước' }).click();
  await expect(page).toHaveURL(article);
});

test('the tree of bodies is opened by the keyboard, level by level, and stays open on the way back', async ({
  page,
}) => {
  await page.goto('/don-vi');
  const toggle = page.getByRole('button', { name: /đơn vị trực thuộc/ }).first();
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(toggle).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const below = page.locator('.branch-below').getByRole('link').first();
  const name = await below.textContent();
  await below.click();
  await expect(heading(page)).toHaveText(name ?? '');
  await page.goBack();
  await expect(page.locator('.branch-below').getByRole('link').first()).toHaveText(name ?? '');
});

test('a body leads to its articles: of it alone, and of all that belongs to it', async ({ page }) => {
  await page.goto('/don-vi?q=dang+uy+khoi');
  await page.getByRole('region', { name: 'Đơn vị tìm thấy' }).getByRole('link').first().click();
  const withAll = page.getByRole('link', { name: /cả các đơn vị trực thuộc và tên gọi khác/ });
  await expect(withAll).toBeVisible();
  const name = await heading(page).textContent();
  await withAll.click();
  await expect(page.getByRole('button', { name: `Bỏ lọc: ${name} và đơn vị trực thuộc` })).toBeVisible();
  const count = async (): Promise<number> =>
    Number.parseInt((await page.locator('#result-count').textContent()) ?? '', 10);
  const all = await count();
  await page.getByRole('checkbox', { name: 'Gồm cả đơn vị trực thuộc và tên gọi khác' }).uncheck();
  await expect(page).toHaveURL(/\/\?department=/);
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false');
  expect(await count()).toBeLessThanOrEqual(all);
});

test('a number typed in another form gives the papers that it may mean, each with who cites it', async ({ page }) => {
  await page.goto('/van-ban-so');
  await page.getByLabel('Số, ký hiệu văn bản').fill('5 ct tw');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/van-ban-so\?so=5\+ct\+tw$/);
  await page.getByRole('link', { name: 'Chỉ thị số 05-CT/TW' }).first().click();
  await expect(heading(page)).toHaveText('Chỉ thị số 05-CT/TW');
  await expect(page.getByRole('heading', { name: 'Hiệu lực' })).toBeVisible();
  await page.locator('.citing').getByRole('link').first().click();
  await expect(page.locator('.article')).toContainText('05');
});

for (const [name, address] of [
  ['people', '/can-bo'],
  ['person', '/can-bo/do-quang-minh'],
  ['bodies', '/don-vi'],
  ['bodies of a name', '/don-vi?q=khoi'],
  ['body', '/don-vi/dang-uy-khoi'],
  ['papers', '/van-ban-so?so=05-CT/TW'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the ${name} page has no fault that axe finds, and fits a phone, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      await expect(page.locator('.list, .record, .branch').first()).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await page.setViewportSize({ width: 390, height: 900 });
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(390);
    });
  }
}
