import type { Article } from '@tra-cuu/data/article/article';

const document = /\.(?:pdf|docx?|xlsx?|rtf|odt|pptx?|zip|rar)(?:$|[?#])/i;
const label = /^(?:Tải về|Tải file|Tệp đính kèm|File đính kèm|Xem file)\s*:?\s*/iu;

/** The files that a page links to, each once, with absolute addresses. */
export function findAttachments(page: Document, url: string | undefined): Article['attachments'] {
  const found = new Map<string, string>();
  for (const link of page.querySelectorAll('a[href]')) {
    const address = toAbsolute(link.getAttribute('href') ?? '', url);
    if (address === null || !document.test(address) || found.has(address)) continue;
    const text = (link.textContent ?? '').replace(/\s+/g, ' ').trim().replace(label, '');
    found.set(address, text || (address.split('/').at(-1) ?? address));
  }
  return [...found].map(([address, title]) => ({ title, url: address }));
}

export function toAbsolute(href: string, base: string | undefined): string | null {
  try {
    return new URL(href, base).href;
  } catch {
    return base === undefined && href !== '' ? href : null;
  }
}
