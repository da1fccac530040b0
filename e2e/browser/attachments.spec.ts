import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const article = 'Kế hoạch 22-KH/ĐUK: Lộ trình chuyển đổi số của Đảng bộ Khối';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const section = (page: Page, name: string) => page.locator('.side section', { hasText: name });

/** Opens the paper that an article of the sample carries, by way of the article. */
async function openPaper(page: Page): Promise<void> {
  await page.goto('/?q=22-KH/ĐUK+lộ+trình+chuyển+đổi+số');
  await page.getByRole('link', { name: article }).click();
  await expect(heading(page)).toContainText(article);
  await section(page, 'Tệp đính kèm')
    .getByRole('link', { name: /^Kế hoạch số 22-KH/ })
    .click();
  await expect(heading(page)).toContainText('KẾ HOẠCH');
}

test('an article leads to the paper that it carries, and the paper to the article', async ({ page }) => {
  await openPaper(page);
  await expect(page).toHaveURL(/\/van-ban\/[a-z2-7]{16}$/);
  await expect(page.locator('.article')).toContainText('chuyển đổi số');
  await section(page, 'Kèm theo bài').getByRole('link', { name: article }).click();
  await expect(heading(page)).toContainText(article);
  await expect(page).toHaveURL(/\/bai-viet\/[a-z2-7]{16}$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`a paper has no fault that axe finds, and fits, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openPaper(page);
      await expect(page.getByRole('heading', { name: 'Bản lưu' })).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
