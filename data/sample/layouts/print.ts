import { toPublicUrl } from '../portal-urls.ts';
import type { SampleArticle, SampleBlock } from '../sample-article.ts';
import { toVietnamClock } from '../vietnam-clock.ts';
import { escapeHtml } from './escape-html.ts';

/** A bare page made for the printer: the only form in which some of the oldest articles are left. */
export function renderPrint(article: SampleArticle): string {
  return `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Bản in: ${escapeHtml(article.title)}</title>
<style>body{font-family:"Times New Roman";width:640px;margin:20px auto} .tieude{font-size:18px;font-weight:bold}</style>
</head>
<body onload="self.focus()">
<div class="tieude">${escapeHtml(article.title)}</div>
${dateLine(article)}
<hr>
${article.summary === undefined ? '' : `<p><b>${escapeHtml(article.summary)}</b></p>`}
${article.blocks.map(renderBlock).join('\n')}
${article.author ? `<p align="right"><b>${escapeHtml(article.author)}</b></p>` : ''}
${article.source ? `<p align="right"><i>Nguồn: ${escapeHtml(article.source)}</i></p>` : ''}
<hr>
<p align="center"><a href="javascript:window.print()">[In trang này]</a> <a href="javascript:window.close()">[Đóng cửa sổ]</a></p>
<p class="url"><small>Địa chỉ bài viết: ${escapeHtml(toPublicUrl(article.path))}</small></p>
</body>
</html>
`;
}

function dateLine(article: SampleArticle): string {
  if (article.publishedAt === null) return '';
  const { day, time } = toVietnamClock(new Date(article.publishedAt));
  return `<div class="ngay"><small>Ngày đăng: ${day.replaceAll('/', '-')}, ${time}</small></div>`;
}

function renderBlock(block: SampleBlock): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => `<p>- ${escapeHtml(item)}</p>`).join('\n');
    case 'table':
      return `<table border="1">${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
    case 'heading':
      return `<p><b>${escapeHtml(block.text)}</b></p>`;
    case 'quote':
    case 'caption':
      return `<p><i>${escapeHtml(block.text)}</i></p>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
  }
}
