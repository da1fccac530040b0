import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { z } from 'zod';
import { type OwnArchive, openOwnArchive } from './own-archive.ts';

const title = 'Đảng ủy Khối sơ kết công tác sáu tháng đầu năm';
const paragraphs = [
  'Sáng 25/7/2024, tại hội trường tầng 3, Đảng ủy Khối các cơ quan tỉnh Sơn Hà tổ chức hội nghị sơ kết công tác.',
  'Đồng chí Đỗ Quang Minh, Bí thư Đảng ủy Khối, chủ trì hội nghị. Dự hội nghị có đại diện lãnh đạo các ban của Tỉnh ủy.',
  'Hội nghị đã nghe báo cáo kết quả thực hiện nhiệm vụ sáu tháng đầu năm, phương hướng sáu tháng cuối năm 2024.',
  'Kết luận hội nghị, đồng chí Bí thư yêu cầu các chi bộ, đảng bộ cơ sở tiếp tục đổi mới nội dung sinh hoạt chi bộ.',
];
const toPage = (heading: string, texts: readonly string[]): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${heading}</title></head><body><article>
   <h1>${heading}</h1>${texts.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;
const directive = toPage('Chỉ thị về tăng cường kỷ luật, kỷ cương', [
  'Số: 15-CT/ĐUK',
  'Sơn Hà, ngày 10 tháng 6 năm 2019',
  'CHỈ THỊ',
  'Thời gian qua, các cấp ủy trực thuộc đã quan tâm lãnh đạo thực hiện kỷ luật, kỷ cương trong các cơ quan Đảng.',
  'Ban Thường vụ Đảng ủy Khối yêu cầu các chi bộ nghiêm túc thực hiện Chỉ thị này.',
]);

let archive: OwnArchive;
/** The id of what is an article of its own at first, and then a copy of the first one. */
let idOfCopy: string;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  archive = await openOwnArchive(3189);
  archive.take({
    'so-ket.html': toPage(title, paragraphs.slice(0, 3)),
    'ban-sao.html': toPage('Tin vắn về kỳ họp', ['Kỳ họp thường lệ của Ban Chấp hành sẽ khai mạc vào tuần tới.']),
    'chi-thi.html': directive,
  });
  idOfCopy = await idOf('Tin vắn về kỳ họp');
  const whole = toPage(title, paragraphs);
  archive.take({
    'so-ket.html': whole,
    'dang-lai.html': toPage(`${title} (đăng lại)`, [
      paragraphs[0]?.replace('tầng 3', 'tầng 2') ?? '',
      ...paragraphs.slice(1),
    ]),
  });
  archive.take({ 'ban-sao.html': whole });
});
test.afterAll(() => archive.close());

const searchAnswer = z.object({ hits: z.array(z.object({ id: z.string() })).min(1) });

/** The id of the first article that a search finds. */
async function idOf(q: string): Promise<string> {
  const reply = await fetch(`${archive.address}/api/v1/search?${new URLSearchParams({ q })}`);
  return searchAnswer.parse(await reply.json()).hits[0]?.id ?? '';
}

async function openFromSearch(page: Page, q: string, name: string): Promise<void> {
  await page.goto(`${archive.address}/?${new URLSearchParams({ q })}`);
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

test('an article that was changed shows its revisions, and is read as it was', async ({ page }) => {
  await openFromSearch(page, 'sơ kết công tác', title);
  const article = page.locator('.article');
  await expect(article).toContainText('đổi mới nội dung sinh hoạt chi bộ');
  await page.getByRole('link', { name: 'Phiên bản 1' }).click();
  await expect(page).toHaveURL(/\?q=.*&revision=1$/);
  await expect(article).not.toContainText('đổi mới nội dung sinh hoạt chi bộ');
  await expect(article).toContainText('Đây là phiên bản 1');
  await expect(article.locator('mark').first()).toBeVisible();
  await page.getByRole('link', { name: 'Xem bản mới nhất' }).click();
  await expect(article).toContainText('đổi mới nội dung sinh hoạt chi bộ');
  await expect(page).not.toHaveURL(/revision/);
});

test('an article leads to what is like it, and back', async ({ page }) => {
  await openFromSearch(page, 'sơ kết công tác', title);
  const similar = page.getByRole('link', { name: `${title} (đăng lại)` });
  await expect(page.locator('li', { has: similar })).toContainText(/giống \d+%/);
  await similar.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${title} (đăng lại)`);
  await page.getByRole('link', { name: 'Trở lại trang trước' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('an address of what has become the copy of an article is that of the article', async ({ page }) => {
  await page.goto(`${archive.address}/bai-viet/${idOfCopy}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page).not.toHaveURL(new RegExp(idOfCopy));
  await expect(page.getByText(/ban-sao\.html$/)).toBeVisible();
});

test('a directive has an address of documents', async ({ page }) => {
  await page.goto(`${archive.address}/?q=15-CT/ĐUK`);
  await page.locator('.hit-title a').click();
  await expect(page.locator('.article')).toContainText('kỷ luật, kỷ cương');
  await expect(page).toHaveURL(/\/van-ban\/[a-z2-7]{16}\?q=/);
  const right = page.url();
  await page.goto(right.replace('/van-ban/', '/bai-viet/'));
  await expect(page).toHaveURL(right);
  await expect(page.locator('.article')).toContainText('kỷ luật, kỷ cương');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 390]) {
    test(`an old revision has no fault that axe finds, and fits, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${archive.address}/bai-viet/${await idOf(title)}?revision=1`);
      await expect(page.getByRole('heading', { name: 'Các phiên bản' })).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }
}
