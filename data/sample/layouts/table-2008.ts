import type { SampleArticle, SampleBlock } from '../sample-article.ts';
import { toVietnamClock } from '../vietnam-clock.ts';
import { escapeHtml } from './escape-html.ts';
import type { LayoutContext } from './layout-context.ts';
import { table2008Frame } from './table-2008-frame.ts';

/** An article of the 2008 portal: no metadata at all, everything told by tables, fonts and bold type. */
export function renderTable2008(article: SampleArticle, context: LayoutContext): string {
  return table2008Frame({
    title: escapeHtml(article.title),
    now: context.now,
    right: links(context.latest, ''),
    main: `<table width="100%" border="0"><tr><td><b><font size="4" color="#B40000" face="Times New Roman">${escapeHtml(article.title)}</font></b>
${updated(article)}</td></tr>
<tr><td height="4"></td></tr>
<tr><td>${lead(article)}
${article.blocks.map((block) => renderBlock(block, paragraphStyle(article))).join('\n')}
${signature(article)}
${attachments(article)}</td></tr>
<tr><td align="right"><font size="2"><a href="javascript:window.print()">In trang</a> | <a href="mailto:?subject=Thuan%20Giang">Gửi email</a></font></td></tr>
<tr><td><hr size="1"><b><font size="2" color="#B40000">Các tin khác</font></b><br>
${links(context.related, ' ')}</td></tr></table>`,
  });
}

function updated(article: SampleArticle): string {
  if (article.publishedAt === null) return '';
  const { day, time } = toVietnamClock(new Date(article.publishedAt));
  return `<br><font size="1" color="#666666">(Cập nhật: ${time} - ${day})</font>`;
}

function lead(article: SampleArticle): string {
  if (article.summary === undefined) return '';
  return `<b><font face="Times New Roman" size="3">${escapeHtml(article.summary)}</font></b><br><br>`;
}

type ParagraphStyle = 'p' | 'div' | 'break';

/** Three habits of typing met on sites of that age; a page keeps to one. */
function paragraphStyle(article: SampleArticle): ParagraphStyle {
  const styles: readonly ParagraphStyle[] = ['p', 'div', 'break'];
  return styles[article.title.length % styles.length] ?? 'p';
}

function renderBlock(block: SampleBlock, style: ParagraphStyle): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => paragraph(`- ${escapeHtml(item)}`, style)).join('\n');
    case 'table':
      return `<table border="1" cellpadding="3" cellspacing="0" width="96%">${block.rows.map((row) => `<tr>${row.map((cell) => `<td><font size="3">${escapeHtml(cell) || '&nbsp;'}</font></td>`).join('')}</tr>`).join('\n')}</table>`;
    case 'heading':
      return paragraph(`<b>${escapeHtml(block.text)}</b>`, style);
    case 'quote':
      return paragraph(`<i>${escapeHtml(block.text)}</i>`, style);
    case 'caption':
      return `<table align="center" width="400"><tr><td><img src="/anh/anh-tin.png" width="400" border="1"></td></tr><tr><td align="center"><i><font size="2">${escapeHtml(block.text)}</font></i></td></tr></table>`;
    case 'paragraph':
      return paragraph(escapeHtml(block.text), style);
  }
}

function paragraph(html: string, style: ParagraphStyle): string {
  const font = `<font face="Times New Roman" size="3">${html}</font>`;
  if (style === 'p') return `<p align="justify" class="MsoNormal">${font}`;
  if (style === 'div') return `<div align="justify">&nbsp;&nbsp;&nbsp; ${font}</div><div>&nbsp;</div>`;
  return `${font}<br /><br />`;
}

function signature(article: SampleArticle): string {
  const author = article.author
    ? `<p align="right"><b><font size="3">${escapeHtml(article.author)}</font></b></p>`
    : '';
  const source = article.source
    ? `<p align="right"><i><font size="2">Nguồn: ${escapeHtml(article.source)}</font></i></p>`
    : '';
  return author + source;
}

function attachments(article: SampleArticle): string {
  const rows = (article.attachments ?? []).map(
    ({ title, path }) =>
      `<p><img src="/anh/bullet.png"> <a href="${escapeHtml(path)}" target="_blank"><font size="2">Tải về: ${escapeHtml(title)}</font></a></p>`,
  );
  return rows.join('\n');
}

function links(articles: readonly SampleArticle[], indent: string): string {
  const rows = articles.map(({ path, title }) => {
    const href = path.startsWith('/index.php') ? path.slice(1) : path;
    return `${indent}<img src="/anh/bullet.png"> <a href="${href}"><font size="2">${escapeHtml(title)}</font></a><br>`;
  });
  return rows.join('\n');
}
