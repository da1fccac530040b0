import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A site on this machine. Its pages may be changed between two crawls. */
export interface TestPortal {
  port: number;
  pages: Record<string, string | Handler>;
  requests: IncomingMessage[];
  /** The paths that were asked for, in order, without robots.txt and the sitemap that is tried. */
  asked(): string[];
  close(): void;
}

export const origin = 'http://portal.example';
const unasked = new Set(['/robots.txt', '/sitemap.xml']);

/** A server on loopback whose pages these are; what is not among them is answered 404. */
export async function openTestPortal(pages: Record<string, string | Handler>): Promise<TestPortal> {
  const requests: IncomingMessage[] = [];
  const portal = { pages };
  const server = createServer((request, response) => {
    requests.push(request);
    const found = portal.pages[request.url ?? ''];
    if (typeof found === 'function') found(request, response);
    else if (found === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(portal, {
    ...{ port: (server.address() as AddressInfo).port, requests },
    asked: () => requests.map(({ url }) => url ?? '').filter((url) => !unasked.has(url)),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
}

/** A page of links. */
export const listPage = (...links: string[]): string =>
  `<html><head><title>Danh mục</title></head><body><ul>${links.map((link) => `<li><a href="${link}">Tin</a></li>`).join('')}</ul></body></html>`;

/** A page with an article about its name, and links. */
export function articlePage(
  name: string,
  { head = '', links = [] }: { head?: string; links?: readonly string[] } = {},
): string {
  const text = `Sáng nay, Đảng ủy Khối tổ chức hội nghị ${name} với sự tham dự của đông đảo cán bộ, đảng viên trong toàn Đảng bộ. `;
  return `<html><head><title>Hội nghị ${name}</title>${head}</head><body><h1>Hội nghị ${name}</h1>
    <div><p>${text.repeat(2)}</p><p>Phát biểu tại hội nghị ${name}, đồng chí Bí thư nhấn mạnh ba nhiệm vụ. ${text}</p></div>
    <ul>${links.map((link) => `<li><a href="${link}">Xem</a></li>`).join('')}</ul></body></html>`;
}

/** Redirects to an address. */
export const redirect =
  (location: string, status = 301): Handler =>
  (_, response) =>
    void response.writeHead(status, { Location: location }).end();

/** Answers with bytes of a kind. */
export const file =
  (type: string, body: string | Buffer): Handler =>
  (_, response) =>
    void response.writeHead(200, { 'Content-Type': type }).end(body);

/** Answers as a server does that knows when its pages change. */
export const withEtag =
  (etag: string, body: string): Handler =>
  (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { ETag: etag }).end();
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ETag: etag }).end(body);
  };
