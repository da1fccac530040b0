import { escapeHtml } from '../layouts/escape-html.ts';
import { modernFrame } from '../layouts/modern-frame.ts';
import { portalCategories } from '../portal-categories.ts';

/** A page of text that is no article. */
export function renderPlainPage(title: string, path: string, paragraphs: readonly string[]): string {
  const text = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n');
  return modernFrame({ title, path, main: `<h1>${escapeHtml(title)}</h1>\n${text}`, latest: [] });
}

export function renderAbout(): string {
  return renderPlainPage('Giới thiệu', '/gioi-thieu', [
    'Trang thông tin điện tử của Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Thuận Giang, một tỉnh không có thật.',
    'Đảng bộ Khối được thành lập năm 2019 trên cơ sở hợp nhất Đảng bộ Khối các cơ quan tỉnh và Đảng bộ Khối doanh nghiệp tỉnh, kết thúc hoạt động năm 2025.',
    'Các cơ quan chuyên trách tham mưu, giúp việc gồm Văn phòng, Ban Tổ chức, Ban Tuyên giáo, Ban Dân vận và Ủy ban Kiểm tra.',
  ]);
}

export function renderContact(): string {
  return renderPlainPage('Liên hệ', '/lien-he', [
    'Ban Biên tập: số 16 đường Trần Hữu Lộc, thành phố Thuận Giang, tỉnh Thuận Giang.',
    'Thư điện tử: bbt@dangkhoi.thuangiang.example. Giờ làm việc: 7 giờ 30 đến 17 giờ, từ thứ Hai đến thứ Sáu.',
  ]);
}

/** The map of the portal: a link to every list. */
export function renderMap(): string {
  const links = portalCategories.map(({ slug, name }) => `<li><a href="/${slug}">${name}</a></li>`);
  const old = `<li><a href="/index.php?module=tintuc">Kho tin 2005 - 2014</a></li>
<li><a href="/index.php?module=vanban">Kho văn bản 2005 - 2014</a></li>`;
  return modernFrame({
    title: 'Sơ đồ trang',
    path: '/so-do-trang',
    main: `<h1>Sơ đồ trang</h1><ul>${links.join('\n')}\n${old}</ul>`,
    latest: [],
  });
}

/** What robots.txt closes: a crawler that obeys it never sees this page. */
export function renderSearch(words: string): string {
  return renderPlainPage('Kết quả tìm kiếm', '/tim-kiem', [`Không có kết quả nào cho từ khóa "${words}".`]);
}

/** Closed by robots.txt too. */
export function renderSignIn(): string {
  return renderPlainPage('Đăng nhập hệ thống', '/quan-tri/dang-nhap', ['Trang dành cho Ban Biên tập.']);
}

export function renderNotFound(): string {
  return renderPlainPage('Không tìm thấy trang', '/404', ['Trang bạn tìm không còn ở địa chỉ này.']);
}
