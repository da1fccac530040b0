import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Archive, openArchive } from '@tra-cuu/data/archive/open-archive';
import type { Visibility } from '@tra-cuu/data/article/article';
import { toArticleId } from '@tra-cuu/data/article/article-id';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FoundDocument } from '../capture/found-document.ts';
import { ingest } from '../capture/ingest.ts';
import type { Ingested } from '../capture/record-result.ts';
import { loadReadingRules } from '../commands/load-reading-rules.ts';
import { importFiles } from '../files/import-files.ts';

const rules = loadReadingRules();
const now = new Date('2026-03-01T00:00:00Z');
let folder: string;
let archive: Archive;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tra-cuu-import-warc-'));
  archive = openArchive(join(folder, 'home'));
});
afterEach(() => {
  archive.close();
  rmSync(folder, { recursive: true, force: true });
});

async function importInto(target: Archive, paths: readonly string[], visibility: Visibility = 'public') {
  const results: Ingested[] = [];
  const leftAlone = await importFiles(target, paths, {
    ...{ visibility, rules, now: () => now, onProgress: () => undefined, signal: new AbortController().signal },
    onIngested: (result) => results.push(result),
  });
  return { results, leftAlone, outcomes: results.map(({ outcome }) => outcome) };
}
const importFile = (name: string, bytes: Buffer, visibility?: Visibility) => {
  writeFileSync(join(folder, name), bytes);
  return importInto(archive, [join(folder, name)], visibility);
};

let ids = 0;
const newId = () => {
  ids += 1;
  return `<urn:uuid:00000000-0000-4000-8000-${String(ids).padStart(12, '0')}>`;
};
/** A record as other programs write it. */
function record(type: string, fields: Record<string, string>, block: Buffer | string = ''): Buffer {
  const bytes = Buffer.from(block as string);
  const head = { 'WARC-Type': type, 'WARC-Record-ID': newId(), 'WARC-Date': '2012-05-04T03:02:01Z', ...fields };
  const lines = Object.entries({ ...head, 'Content-Length': String(bytes.length) }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${lines.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}
const html = (title: string) =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1><p>${'Đồng chí Bí thư Huyện ủy phát biểu tại hội nghị. '.repeat(6)}</p></body></html>`;
const http = (body: Buffer | string, headers = 'Content-Type: text/html; charset=utf-8', status = '200 OK') =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body as string)]);
const response = (url: string, block: Buffer, fields: Record<string, string> = {}) =>
  record(
    'response',
    { 'WARC-Target-URI': url, 'Content-Type': 'application/http; msgtype=response', ...fields },
    block,
  );
const titleOf = (url: string) => archive.articles.read(toArticleId({ kind: 'web', url }))?.article.title;

const pages = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    response(`http://portal.example/tin/${at}`, http(html(`Hội nghị số ${at} của Huyện ủy`))),
  );
const urlOf = (at: number) => `http://portal.example/tin/${at}`;

describe('a WARC file made by others', () => {
  it.each([
    ['not packed', 'a.warc', (records: Buffer[]) => Buffer.concat(records)],
    ['each record packed', 'a.warc.gz', (records: Buffer[]) => Buffer.concat(records.map((bytes) => gzipSync(bytes)))],
    ['all packed as one', 'b.warc.gz', (records: Buffer[]) => gzipSync(Buffer.concat(records))],
    ['not packed, whatever its name says', 'c.warc.gz', (records: Buffer[]) => Buffer.concat(records)],
  ])('gives the pages that were answered, %s', async (_, name, pack) => {
    const records = [
      record('warcinfo', { 'Content-Type': 'application/warc-fields' }, 'software: other\r\n'),
      record(
        'request',
        { 'WARC-Target-URI': urlOf(0), 'Content-Type': 'application/http; msgtype=request' },
        'GET / HTTP/1.1\r\n\r\n',
      ),
      ...pages(3),
      response('http://portal.example/khong-co', http('Không có', 'Content-Type: text/html', '404 Not Found')),
      response('http://portal.example/a.css', http('a{}', 'Content-Type: text/css')),
      response('http://portal.example/robots.txt', http('User-agent: *', 'Content-Type: text/plain')),
      record('metadata', { 'WARC-Target-URI': urlOf(0) }, 'via: x\r\n'),
    ];
    const { outcomes, leftAlone } = await importFile(name, pack(records));
    expect(outcomes).toEqual(['new', 'new', 'new']);
    expect([0, 1, 2].map((at) => titleOf(urlOf(at)))).toEqual([0, 1, 2].map((at) => `Hội nghị số ${at} của Huyện ủy`));
    expect(leftAlone).toEqual({
      'WARC answers other than 200': 1,
      'WARC records of kinds that are not read': 2,
      'other WARC records': 1,
    });
    expect((await importInto(archive, [join(folder, name)])).outcomes).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  it('is read as it was packed on its way, and known by the address that all know', async () => {
    const text = html('Nghị quyết về công tác cán bộ');
    const packed = gzipSync(text);
    const half = Math.floor(packed.length / 2);
    const chunks = [packed.subarray(0, half), packed.subarray(half), Buffer.alloc(0)].map((part) =>
      Buffer.concat([Buffer.from(`${part.length.toString(16)};x=1\r\n`), part, Buffer.from('\r\n')]),
    );
    const windows1258 = Buffer.concat([
      Buffer.from('<html><title>Thông báo</title><p>'),
      Buffer.from([0x48, 0xf4, 0x69]),
      Buffer.from(` ${'x y z. '.repeat(40)}</html>`),
    ]);
    const { outcomes } = await importFile(
      'a.warc.gz',
      gzipSync(
        Buffer.concat([
          response(
            '<http://portal.example/a?utm_source=x>',
            http(
              Buffer.concat(chunks),
              'Content-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip',
            ),
          ),
          response(
            'http://portal.example/b',
            http(html('Đã nối lại'), 'Content-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked'),
          ),
          response(
            'http://portal.example/c',
            http('rõ là không nén', 'Content-Type: text/html\r\nContent-Encoding: br'),
          ),
          response('http://portal.example/d', http(windows1258, 'Content-Type: text/html; charset=windows-1258')),
        ]),
      ),
    );
    expect(outcomes).toEqual(['new', 'new', 'unreadable', 'new']);
    expect(titleOf('http://portal.example/a')).toBe('Nghị quyết về công tác cán bộ');
    expect(titleOf('http://portal.example/b')).toBe('Đã nối lại');
    expect(archive.captures.listUnreadable(3)).toMatchObject([
      { address: 'http://portal.example/c', reason: 'not-unpacked' },
    ]);
    expect(archive.captures.readOriginal(1)?.toString()).toBe(text);
    expect(
      archive.articles.read(toArticleId({ kind: 'web', url: 'http://portal.example/d' }))?.article.reading.charset,
    ).toBe('windows-1258');
  });

  it('resolves what it only refers to, and counts what it cannot', async () => {
    const first = response(urlOf(1), http(html('Báo cáo tổng kết năm')), { 'WARC-Payload-Digest': 'sha1:ABC' });
    const revisit = (url: string, fields: Record<string, string>) =>
      record(
        'revisit',
        {
          'WARC-Target-URI': url,
          'WARC-Date': '2014-01-01T00:00:00Z',
          'Content-Type': 'application/http; msgtype=response',
          ...fields,
        },
        http('', 'Content-Type: text/html; charset=utf-8'),
      );
    writeFileSync(join(folder, '1.warc.gz'), gzipSync(first));
    writeFileSync(
      join(folder, '2.warc'),
      Buffer.concat([
        revisit(urlOf(2), { 'WARC-Payload-Digest': 'sha1:ABC' }),
        revisit(urlOf(3), { 'WARC-Refers-To-Target-URI': urlOf(1), 'WARC-Refers-To-Date': '2012-05-04T03:02:01Z' }),
        revisit(urlOf(4), { 'WARC-Payload-Digest': 'sha1:XYZ' }),
      ]),
    );
    const { results, leftAlone } = await importInto(archive, [join(folder, '1.warc.gz'), join(folder, '2.warc')]);
    expect(results.filter(({ outcome }) => outcome !== 'unreadable')).toHaveLength(3);
    expect(titleOf(urlOf(1))).toBe('Báo cáo tổng kết năm');
    expect(archive.captures.count()).toMatchObject({ captures: 3, unreadable: 0 });
    expect(leftAlone).toEqual({ 'WARC revisits of what is in none of these files': 1 });
  });

  it('keeps what was captured before what is known, and changes no article by it', async () => {
    const dated = (text: string, date: string) => response(urlOf(1), http(html(text)), { 'WARC-Date': date });
    await importFile('2015.warc', dated('Bản năm 2015', '2015-01-01T00:00:00Z'));
    expect((await importFile('2010.warc', dated('Bản năm 2010', '2010-01-01T00:00:00Z'))).outcomes).toEqual([
      'unchanged',
    ]);
    expect(titleOf(urlOf(1))).toBe('Bản năm 2015');
    expect((await importFile('2020.warc', dated('Bản năm 2020', '2020-01-01T00:00:00Z'))).outcomes).toEqual([
      'changed',
    ]);
    expect(titleOf(urlOf(1))).toBe('Bản năm 2020');
    expect(archive.captures.count()).toMatchObject({ captures: 3, pending: 0 });
  });

  it('refuses a paper that bears a mark of secrecy: nothing of it is kept', async () => {
    const marked = `<html><body><table><tr><td>TỈNH ỦY THUẬN GIANG<br>Số 12-BC/TU<br><b>MẬT</b><td>ĐẢNG CỘNG SẢN VIỆT NAM</table><h1>Báo cáo con tàu</h1><p>${'Nội dung báo cáo. '.repeat(20)}</body></html>`;
    const { results } = await importFile('a.warc', response(urlOf(1), http(marked)));
    expect(results).toMatchObject([{ outcome: 'unreadable', problem: { reason: 'secret' } }]);
    expect(archive.captures.readOriginal(1)).toBeNull();
    expect(archive.warc.list()).toEqual([]);
    const older = { 'WARC-Date': '2001-01-01T00:00:00Z' };
    await importFile('b.warc', response(urlOf(2), http(html('Bản không có dấu mật'))));
    expect((await importFile('c.warc', response(urlOf(2), http(marked), older))).results).toMatchObject([
      { outcome: 'unreadable', problem: { reason: 'secret' } },
    ]);
  });
});

describe('a damaged WARC file', () => {
  const packed = () => pages(5).map((bytes) => gzipSync(bytes));

  it.each([
    ['not packed', (): Buffer[] => pages(5)],
    ['packed', packed],
  ])('that breaks off gives what stands before that, and says where (%s)', async (_, make) => {
    const parts = make();
    const whole = Buffer.concat(parts);
    const start = whole.length - (parts[4]?.length ?? 0);
    const { results, outcomes } = await importFile('a.warc.gz', whole.subarray(0, whole.length - 150));
    expect(outcomes).toEqual(['new', 'new', 'new', 'new', 'unreadable']);
    expect(results[4]).toMatchObject({
      address: `${join(folder, 'a.warc.gz')}:${start}`,
      problem: { reason: 'damaged-warc', message: expect.stringContaining('ends in the middle') },
    });
  });

  it('that is damaged within gives everything before and after', async () => {
    const parts = packed();
    parts[2]?.fill(0x55, 200, 260);
    const { outcomes } = await importFile('a.warc.gz', Buffer.concat(parts));
    expect(outcomes).toEqual(['new', 'new', 'unreadable', 'new', 'new']);
    const plain = pages(5);
    plain[2]?.write('CARW/', 0);
    expect((await importFile('b.warc', Buffer.concat(plain))).outcomes).toEqual([
      'unchanged',
      'unchanged',
      'unreadable',
      'unchanged',
      'unchanged',
    ]);
  });

  it('that is something else, or empty, is named', async () => {
    expect((await importFile('a.warc.gz', Buffer.from('đây không phải WARC'))).results).toMatchObject([
      { outcome: 'unreadable', problem: { reason: 'damaged-warc' } },
    ]);
    expect((await importFile('b.warc.gz', gzipSync('đây không phải WARC'))).outcomes).toEqual(['unreadable']);
    expect((await importFile('empty.warc', Buffer.alloc(0))).outcomes).toEqual([]);
  });

  it('with records that are too large to be unpacked at once is read', async () => {
    const long = `<html><title>Kỷ yếu đại hội</title><body><h1>Kỷ yếu đại hội</h1>${Array.from({ length: 9_000 }, (_, at) => `<p>Đoạn ${at}: đại biểu ${Math.sin(at)} phát biểu tham luận tại đại hội.</p>`).join('')}</body></html>`;
    const filler = `<!-- ${'x'.repeat(9_000_000)} -->`;
    const parts = [response(urlOf(8), http(long + filler)), ...pages(1)];
    const { outcomes } = await importFile('a.warc.gz', Buffer.concat(parts.map((bytes) => gzipSync(bytes))));
    expect(outcomes.at(-1)).toBe('new');
    expect(outcomes).toHaveLength(2);
    expect(archive.captures.readOriginal(1)?.length).toBe(Buffer.byteLength(long + filler));
  });
});

describe('the WARC files of an archive of ours', () => {
  const found = (path: string, text: string, given: Partial<FoundDocument> = {}): FoundDocument => ({
    identity: { kind: 'file', collection: 'Văn bản 2019', path },
    ...{ place: null, externalId: null, address: `/home/an/${path}`, contentType: null, site: null },
    ...{ bytes: Buffer.from(text), mediaType: 'text/plain', visibility: 'internal', problem: null },
    ...given,
  });

  it('are enough to make the archive again: identities, ids, sites, and who may see', async () => {
    const line = JSON.stringify({ id: '7', title: 'Bài bảy', body: 'Nội dung bài bảy.', source: 'Báo' });
    const page = found('', html('Trang của một cổng'), {
      ...{
        identity: { kind: 'web', url: urlOf(1) },
        address: urlOf(1),
        mediaType: 'text/html',
        visibility: 'public',
        site: 'sample',
      },
      contentType: 'text/html; charset=utf-8',
      exchange: {
        requestHeaders: [['user-agent', 'x']],
        status: 200,
        statusText: 'OK',
        responseHeaders: [['Content-Type', 'text/html; charset=utf-8']],
      },
    });
    const documents = [
      found(' a b%/ă.txt ', 'Hội nghị chi bộ\n\nSáng 5/3/2019, chi bộ họp bàn công tác.'),
      found('7', line, {
        identity: { kind: 'import', source: 'Báo', id: '7' },
        externalId: '7',
        mediaType: 'application/json',
      }),
      page,
    ];
    await ingest(archive, documents, rules, now);
    await ingest(
      archive,
      [
        found('7', line, {
          identity: { kind: 'import', source: 'Báo', id: '7' },
          externalId: '7',
          mediaType: 'application/json',
          visibility: 'public',
        }),
      ],
      rules,
      new Date('2026-03-02T00:00:00Z'),
    );
    await ingest(archive, [{ ...page, visibility: 'internal' }], rules, new Date('2026-03-02T00:00:00Z'));
    const inventory = (from: Archive) =>
      from.inventory
        .listNewest(0, 100)
        .map(({ identity, mediaType, contentType, site, visibility, sha256, outcome, externalId }) => ({
          ...{ identity, mediaType, contentType, site, visibility, sha256, outcome, externalId },
        }));
    const before = inventory(archive);
    const texts = archive.articles.listIds('internal').map((id) => archive.articles.read(id)?.article);
    archive.close();

    archive = openArchive(join(folder, 'again'));
    const { leftAlone } = await importInto(archive, [join(folder, 'home', 'warc')], 'public');
    expect(inventory(archive)).toEqual(before);
    expect(before.map(({ visibility }) => visibility).sort()).toEqual(['internal', 'internal', 'public']);
    expect(archive.articles.listIds('internal').map((id) => archive.articles.read(id)?.article)).toEqual(texts);
    expect(Object.keys(leftAlone)).toEqual(['.cdxj']);
    expect(readdirSync(join(folder, 'again', 'warc'))).not.toEqual(readdirSync(join(folder, 'home', 'warc')));
  });

  it('are believed in nothing that cannot be', async () => {
    const block =
      'tra-cuu-identity: file:X:%E4%zz\r\ntra-cuu-media-type: image/hình\r\ntra-cuu-visibility: mọi người\r\n';
    const page = response(urlOf(1), http(html('Nghị quyết số một')));
    const id = /<urn:uuid:[^>]+>/.exec(page.toString('latin1'))?.[0] ?? '';
    const metadata = record('metadata', { 'WARC-Concurrent-To': id, 'Content-Type': 'application/warc-fields' }, block);
    expect((await importFile('a.warc', Buffer.concat([page, metadata]))).outcomes).toEqual(['new']);
    expect(archive.inventory.readCapture(1)).toMatchObject({
      ...{ identity: 'file:X:%E4%zz', mediaType: 'text/html', visibility: 'internal' },
    });
  });

  it('make nothing public that is imported for staff', async () => {
    await ingest(
      archive,
      [found('a.txt', 'Hội nghị chi bộ\n\nSáng 5/3/2019, chi bộ họp.', { visibility: 'public' })],
      rules,
      now,
    );
    archive.close();
    archive = openArchive(join(folder, 'again'));
    await importInto(archive, [join(folder, 'home', 'warc')], 'internal');
    expect(archive.articles.count()).toEqual({ articles: 1, public: 0 });
    expect(readFileSync(join(folder, 'again', 'archive.db')).length).toBeGreaterThan(0);
  });
});
