import { portalCategories } from '../portal-categories.ts';
import { toPublicUrl } from '../portal-urls.ts';
import type { SampleArticle } from '../sample-article.ts';
import { toVietnamClock } from '../vietnam-clock.ts';
import { escapeHtml } from './escape-html.ts';

const siteName = 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Thuận Giang';

interface ModernPage {
  readonly title: string;
  readonly path: string;
  readonly description?: string;
  /** Further elements of the head, already HTML. */
  readonly head?: string;
  readonly main: string;
  readonly latest: readonly SampleArticle[];
}

/** The frame around every page of today's portal: head, banner, menu, side column, footer. */
export function modernFrame(page: ModernPage): string {
  const title = escapeHtml(page.title);
  const description = escapeHtml(page.description ?? `Trang thông tin điện tử ${siteName}`);
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ${siteName}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${escapeHtml(toPublicUrl(page.path))}">
<meta property="og:site_name" content="${siteName}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${escapeHtml(toPublicUrl(page.path))}">
${page.head ?? '<meta property="og:type" content="website">'}
<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}</script>
</head>
<body class="site">
<div id="fb-root"></div>
${header()}
<div class="container"><div class="row">
<main class="col-md-8" id="noi-dung">
${page.main}
</main>
<aside class="col-md-4 sidebar">
<div class="widget"><h3 class="widget-title">Bài viết mới nhất:</h3>
${linkList(page.latest, 'latest-posts')}
</div>
<div class="widget"><h3 class="widget-title">Liên kết</h3>
<select onchange="if(this.value)window.open(this.value)"><option value="">-- Chọn trang --</option><option value="http://tinhuy.thuangiang.example/">Tỉnh ủy Thuận Giang</option><option value="http://bao.thuangiang.example/">Báo Thuận Giang</option></select>
</div>
</aside>
</div></div>
${footer()}
</body>
</html>
`;
}

/** Links to articles with their day, as a list. */
export function linkList(articles: readonly SampleArticle[], cssClass: string): string {
  const items = articles.map(
    (article) => `<li><a href="${escapeHtml(article.path)}">${escapeHtml(article.title)}</a>${listDay(article)}</li>`,
  );
  return `<ul class="${cssClass}">\n${items.join('\n')}\n</ul>`;
}

function listDay(article: SampleArticle): string {
  if (article.publishedAt === null) return '';
  return ` <span class="date">(${toVietnamClock(new Date(article.publishedAt)).day})</span>`;
}

function header(): string {
  const entries = portalCategories.map(({ slug, name }) => `<li><a href="/${slug}">${name}</a></li>`);
  return `<header class="banner"><a href="/"><img src="/anh/logo.png" alt="Trang chủ" width="80" height="80"></a>
<p class="site-name">ĐẢNG BỘ TỈNH THUẬN GIANG<br><strong>${siteName.toUpperCase()}</strong></p>
<form action="/tim-kiem" method="get"><input type="search" name="q" placeholder="Nhập từ khóa..."><button>Tìm</button></form>
</header>
<nav class="main-menu"><ul>
<li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li>
${entries.join('\n')}
<li><a href="/index.php?module=tintuc">Kho tin 2005 - 2014</a></li><li><a href="/lien-he">Liên hệ</a></li>
</ul></nav>`;
}

function footer(): string {
  return `<footer class="footer">
<p><strong>Cơ quan chủ quản: ${siteName}</strong></p>
<p>Trụ sở: số 16 đường Trần Hữu Lộc, thành phố Thuận Giang, tỉnh Thuận Giang. Điện thoại: (0299) 3800 016. Email: bbt@dangkhoi.thuangiang.example</p>
<p>Chịu trách nhiệm nội dung: Trưởng Ban Biên tập. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p>
<p><a href="/so-do-trang">Sơ đồ trang</a> | <a href="/quan-tri/dang-nhap">Đăng nhập</a> | <a href="#">Về đầu trang</a></p>
</footer>`;
}
