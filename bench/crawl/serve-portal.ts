import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A portal on this machine that counts what goes over the wire, headers and all. */
export interface MeasuredPortal {
  port: number;
  pages: number;
  /** Bytes of all pages together. */
  pageBytes: number;
  /** Bytes received and sent on all connections since the last call, and requests. */
  take(): { received: number; sent: number; requests: number };
  close(): void;
}

const articlesOfList = 20;
/** What surrounds the text of a page: menus, scripts and styles. Front pages and articles of provincial portals have 40 to 150 kB. */
const templateBytes = 45_000;
const sentences = [
  'Sáng nay, Đảng ủy Khối tổ chức hội nghị sơ kết công tác xây dựng Đảng sáu tháng đầu năm.',
  'Dự hội nghị có các đồng chí trong Ban Thường vụ, Ủy ban Kiểm tra và bí thư các chi bộ trực thuộc.',
  'Các chi bộ đã kết nạp đảng viên mới, củng cố nền nếp sinh hoạt và học tập các chuyên đề của năm.',
  'Đồng chí Bí thư đề nghị các cấp ủy khắc phục hạn chế, nhất là trong kiểm tra, giám sát và thu nộp đảng phí.',
];

/** Serves a portal of so many pages, lists and articles, each with an ETag. `sitemap` adds one with the days of its articles. */
export async function servePortal(pages: number, { sitemap }: { sitemap: boolean }): Promise<MeasuredPortal> {
  const site = createPages(pages);
  if (sitemap) site.set('/sitemap.xml', toSitemap([...site.keys()].filter((path) => path.endsWith('.html'))));
  const sockets = new Map<Socket, { read: number; written: number }>();
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const page = site.get(request.url ?? '');
    const etag = page && `"${createHash('sha256').update(page).digest('hex').slice(0, 16)}"`;
    if (!page || !etag) response.writeHead(404).end();
    else if (request.headers['if-none-match'] === etag) response.writeHead(304, { ETag: etag }).end();
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ETag: etag }).end(page);
  });
  server.on('connection', (socket) => sockets.set(socket, { read: 0, written: 0 }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    pages: site.size,
    pageBytes: [...site.values()].reduce((sum, page) => sum + Buffer.byteLength(page), 0),
    take: () => {
      let [received, sent] = [0, 0];
      for (const [socket, before] of sockets) {
        received += socket.bytesRead - before.read;
        sent += socket.bytesWritten - before.written;
        sockets.set(socket, { read: socket.bytesRead, written: socket.bytesWritten });
      }
      const taken = { received, sent, requests };
      requests = 0;
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The home page, lists of twenty, and articles, of which the first is the newest. */
function createPages(count: number): Map<string, string> {
  const lists = Math.ceil((count - 1) / (articlesOfList + 1));
  const articles = count - 1 - lists;
  const site = new Map([['/', toPage('Trang chủ', toLinks(['/tin-tuc?trang=1']))]]);
  for (let list = 1; list <= lists; list += 1) {
    const numbers = Array.from({ length: articlesOfList }, (_, at) => (list - 1) * articlesOfList + at);
    const links = numbers.filter((number) => number < articles).map(toPath);
    const next = list < lists ? [`/tin-tuc?trang=${list + 1}`] : [];
    site.set(`/tin-tuc?trang=${list}`, toPage(`Tin tức, trang ${list}`, toLinks([...links, ...next])));
  }
  for (let number = 0; number < articles; number += 1) {
    const paragraphs = Array.from({ length: 12 }, (_, at) => `<p>Bài ${number}. ${sentences[(number + at) % 4]}</p>`);
    const related = Array.from({ length: 5 }, (_, at) => toPath((number + at + 1) % articles));
    site.set(toPath(number), toPage(`Hội nghị số ${number}`, paragraphs.join('\n') + toLinks(related)));
  }
  return site;
}

const toPath = (number: number): string => `/tin-tuc/hoi-nghi-so-${number}.html`;

const toLinks = (paths: readonly string[]): string =>
  `<ul>${paths.map((path) => `<li><a href="${path}">Xem ${path}</a></li>`).join('')}</ul>`;

function toPage(title: string, body: string): string {
  const script = `<script>/* ${'menu(); '.repeat(templateBytes / 8)} */</script>`;
  return `<!doctype html><html lang="vi"><head><title>${title}</title>${script}</head><body><h1>${title}</h1><div>${body}</div></body></html>`;
}

const toSitemap = (paths: readonly string[]): string =>
  `<urlset>${paths.map((path) => `<url><loc>http://portal.example${path}</loc><lastmod>2024-01-01</lastmod></url>`).join('')}</urlset>`;
