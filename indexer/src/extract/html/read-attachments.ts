import type { Article } from '@tra-cuu/data/article/article';
import { toComparable } from '../printed-text.ts';
import { toAbsoluteUrl } from './canonical-url.ts';
import type { DomDocument, DomElement } from './dom.ts';
import { isSurrounding, isUnseen } from './element-role.ts';
import { textWithin } from './table-text.ts';

type Attachment = Article['attachments'][number];

const documentFile = /\.(?:pdf|docx?|xlsx?|rtf|pptx?|zip|rar)(?:$|[?#&])/i;
const label = /^(?:tải về|tải xuống|tải file|tệp đính kèm|file đính kèm|tài liệu đính kèm|xem file|đính kèm)\s*:?\s*/iu;
const saysNothing =
  /^(?:tai day|tai ve|tai xuong|download|xem|xem tai day|tai file|file|pdf|doc|chi tiet|xem chi tiet|day)?$/;

/** The documents that a page offers beside its text, each once, in order; those of menus and side columns are left out. */
export function readAttachments(document: DomDocument, url: string | undefined): Attachment[] {
  const pageLength = (document.body.textContent ?? '').length;
  const base = toAbsoluteUrl(document.querySelector('base[href]')?.getAttribute('href') ?? '', url) ?? url;
  const found = new Map<string, string>();
  for (const link of document.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (!documentFile.test(href) || /^(?:javascript|mailto|data):/i.test(href)) continue;
    const address = toAbsoluteUrl(href, base);
    if (address !== null && !found.has(address) && isOfArticle(link, pageLength))
      found.set(address, titleOf(link, href));
  }
  return [...found].map(([address, title]) => ({ title, url: address }));
}

function isOfArticle(link: DomElement, pageLength: number): boolean {
  for (let element: DomElement | null = link; element; element = element.parentElement)
    if (isUnseen(element) || isSurrounding(element, pageLength)) return false;
  return true;
}

function titleOf(link: DomElement, href: string): string {
  const text = toAttachmentTitle(textWithin(link));
  if (!saysNothing.test(toComparable(text))) return text;
  return link.getAttribute('title')?.trim() || fileName(href);
}

/** What a link to a document calls it, without "Tải về:". */
export const toAttachmentTitle = (text: string): string => text.replace(label, '').trim();

function fileName(href: string): string {
  const name = /([^/=]+?)(?:[?#&].*)?$/.exec(href)?.[1] ?? href;
  try {
    return decodeURIComponent(name).normalize('NFC');
  } catch {
    return name;
  }
}
