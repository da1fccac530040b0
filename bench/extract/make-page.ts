import { makeBody } from '../highlight/make-body.ts';
import { createRandom } from '../queries/random.ts';

/** Characters of an article: the most have a page or two of print, some are directives of ten. */
const lengths = [1200, 2000, 2500, 3000, 3500, 4500, 5000, 6000, 9000, 30_000];
/** Links in the menus and beside the article, as portals have them on every page. */
const linksOnPage = 60;

/**
 * A page of a portal, in one of three forms by its number, with the menus, lists of other articles and scripts that portals have; the same
 * for the same number. Its words are those of the sample archive.
 */
export function makePage(number: number): string {
  const random = createRandom(number + 1);
  const length = lengths[number % lengths.length] ?? 1200;
  const paragraphs = toSentences(makeBody(length, number + 1));
  const title = `Hội nghị số ${number}: ${paragraphs[0]?.split(' ').slice(0, 9).join(' ')}`;
  const day = `${String(1 + Math.floor(random() * 27)).padStart(2, '0')}/0${1 + Math.floor(random() * 8)}/2019`;
  const form = forms[number % forms.length] ?? modern;
  return form({
    title,
    day,
    paragraphs,
    links: Array.from({ length: linksOnPage }, (_, at) => `Tin số ${number + at}`),
  });
}

interface Content {
  title: string;
  day: string;
  paragraphs: readonly string[];
  links: readonly string[];
}

const toSentences = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `${line.replace(/[.,;:]*$/, '')}.`);

const listOf = (links: readonly string[]): string =>
  `<ul class="list">${links.map((link, at) => `<li class="item item-${at}"><div class="thumb"><a href="/tin/${at}.html" title="${link}"><img src="/anh/${at}.jpg" alt="${link}" width="120" height="80"></a></div><h4 class="name"><a href="/tin/${at}.html" title="${link}"><span>${link}</span></a></h4></li>`).join('')}</ul>`;
const menuOf = (links: readonly string[]): string =>
  `<ul class="menu-level-1">${links.map((link, at) => `<li class="menu-item has-children"><a href="/muc/${at}"><i class="icon"></i><span>${link}</span></a><ul class="sub-menu"><li><a href="/muc/${at}/1">Mục một</a></li><li><a href="/muc/${at}/2">Mục hai</a></li></ul></li>`).join('')}</ul>`;
const script = `<script>window.dataLayer=window.dataLayer||[];${'function f(a){return a<1?0:f(a-1)};'.repeat(400)}</script><style>${'.list .item{float:left;margin:0 0 10px;padding:5px}'.repeat(200)}</style>`;

const modern = ({ title, day, paragraphs, links }: Content): string =>
  `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${title} - Cổng thông tin</title><meta property="og:title" content="${title}">${script}</head><body><header><nav class="menu">${menuOf(links)}</nav></header><main><article><h1>${title}</h1><div class="meta">Thứ Hai, ${day} | 08:30</div><div class="content">${paragraphs.map((text) => `<p style="text-align: justify;"><span style="font-size:14pt">${text}</span></p>`).join('\n')}</div></article><aside class="related"><h3>Tin liên quan</h3>${listOf(links)}</aside></main><footer>${script}</footer></body></html>`;

const tables = ({ title, day, paragraphs, links }: Content): string =>
  `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${title}</title>${script}</head><body><table width="1000"><tr><td colspan="3"><img src="/banner.gif"></td></tr><tr><td width="180"><table>${links.map((link) => `<tr><td><a href="?id=${link}">${link}</a></td></tr>`).join('')}</table></td><td><table><tr><td class="title"><b>${title}</b></td></tr><tr><td><i>(Cập nhật: 08:30 - ${day})</i></td></tr><tr><td class="body"><div align="justify">${paragraphs.join('<br><br>')}</div></td></tr></table></td><td width="180">${listOf(links)}</td></tr></table></body></html>`;

const aspx = ({ title, day, paragraphs, links }: Content): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Tin hoạt động - ${title}</title>${script}</head><body><form id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="${'/wEPDwUBMA9k'.repeat(300)}"><div id="menu">${menuOf(links)}</div><div class="ms-WPBody"><div class="tieude-tin">${title}</div><div class="ngaydang">Ngày đăng: ${day}</div><div class="ms-rtestate-field">${paragraphs.map((text) => `<div>${text}</div><div>&nbsp;</div>`).join('')}</div><div class="tinkhac">Các tin khác</div>${listOf(links)}</div></form></body></html>`;

const forms = [modern, tables, aspx];
