import { categoryName } from '../portal-categories.ts';
import { toPublicUrl } from '../portal-urls.ts';
import type { SampleArticle, SampleBlock } from '../sample-article.ts';
import { toVietnamClock } from '../vietnam-clock.ts';
import { escapeHtml } from './escape-html.ts';
import type { LayoutContext } from './layout-context.ts';
import { linkList, modernFrame } from './modern-frame.ts';

/** An article of today's portal: JSON-LD, Open Graph, share links, related and latest articles around it. */
export function renderModern(article: SampleArticle, context: LayoutContext): string {
  return modernFrame({
    title: article.title,
    path: article.path,
    ...(article.summary === undefined ? {} : { description: article.summary }),
    head: head(article),
    main: `${breadcrumb(article)}
<article class="article-detail">
<h1 class="article-title">${escapeHtml(article.title)}</h1>
<div class="article-meta">${publishedTime(article)}<span class="views"><i class="icon-eye"></i></span></div>
${share(article)}
${article.summary === undefined ? '' : `<p class="sapo"><strong>${escapeHtml(article.summary)}</strong></p>`}
<div class="article-content">
${article.blocks.map((block, position) => renderBlock(block, article, position)).join('\n')}
</div>
${byline(article)}
${attachments(article)}
</article>
<section class="related"><h3>Tin liên quan</h3>
${linkList(context.related, 'related-posts')}
</section>`,
    latest: context.latest,
  });
}

function head(article: SampleArticle): string {
  const lines = ['<meta property="og:type" content="article">'];
  if (article.publishedAt) lines.push(`<meta property="article:published_time" content="${article.publishedAt}">`);
  lines.push(`<meta property="article:section" content="${escapeHtml(categoryName(article.category))}">`);
  lines.push(`<script type="application/ld+json">${jsonLd(article)}</script>`);
  return lines.join('\n');
}

function jsonLd(article: SampleArticle): string {
  const value = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: toPublicUrl(article.path),
    headline: article.title,
    description: article.summary,
    datePublished: article.publishedAt ?? undefined,
    articleSection: categoryName(article.category),
    author: article.author ? { '@type': 'Person', name: article.author } : undefined,
    publisher: { '@type': 'Organization', name: 'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Thuận Giang' },
  };
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function breadcrumb(article: SampleArticle): string {
  return `<ol class="breadcrumb"><li><a href="/">Trang chủ</a></li><li><a href="/${article.category}">${escapeHtml(categoryName(article.category))}</a></li></ol>`;
}

function publishedTime(article: SampleArticle): string {
  if (article.publishedAt === null) return '';
  const { weekday, day, time } = toVietnamClock(new Date(article.publishedAt));
  return `<time datetime="${article.publishedAt}">${weekday}, ${day}, ${time}</time>`;
}

function share(article: SampleArticle): string {
  const url = encodeURIComponent(toPublicUrl(article.path));
  return `<div class="share">Chia sẻ: <a rel="nofollow" target="_blank" href="https://www.facebook.com/sharer/sharer.php?u=${url}">Facebook</a> <a rel="nofollow" href="https://zalo.me/share?url=${url}">Zalo</a> <a rel="nofollow" href="mailto:?body=${url}">Gửi email</a> <a href="javascript:window.print()">In bài viết</a></div>`;
}

function renderBlock(block: SampleBlock, article: SampleArticle, position: number): string {
  switch (block.kind) {
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<table class="table table-bordered"><tbody>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
    case 'heading':
      return `<h2>${escapeHtml(block.text)}</h2>`;
    case 'quote':
      return `<blockquote>${escapeHtml(block.text)}</blockquote>`;
    case 'caption':
      return `<figure class="image"><img loading="lazy" src="/anh/${article.category}-${position}.png" alt=""><figcaption>${escapeHtml(block.text)}</figcaption></figure>`;
    case 'paragraph':
      return `<p style="text-align:justify">${escapeHtml(block.text)}</p>`;
  }
}

function byline(article: SampleArticle): string {
  const author = article.author && `<p class="author"><strong>${escapeHtml(article.author)}</strong></p>`;
  const source = article.source && `<p class="source">Nguồn: ${escapeHtml(article.source)}</p>`;
  return [author, source].filter(Boolean).join('\n');
}

function attachments(article: SampleArticle): string {
  if (!article.attachments) return '';
  const items = article.attachments.map(
    ({ title, path }) => `<li><a href="${escapeHtml(path)}">${escapeHtml(title)}</a></li>`,
  );
  return `<div class="attachments"><h4>Tệp đính kèm</h4><ul>${items.join('')}</ul></div>`;
}
