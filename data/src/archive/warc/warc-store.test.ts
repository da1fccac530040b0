import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  createReadStream,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CDXIndexer, WARCParser } from 'warcio';
import type { NewCapture } from '../capture-store.ts';
import { type Archive, archivePath, openArchive } from '../open-archive.ts';

const at = new Date('2024-07-26T01:00:00Z');
let home: string;
let archive: Archive;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-warc-'));
  archive = openArchive(home);
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

const file = (path: string, text: string, given: Partial<NewCapture> = {}): NewCapture => ({
  ...{
    identity: `file:Văn bản 2019:${path}`,
    address: `/home/an/${path}`,
    bytes: Buffer.from(text),
    mediaType: 'text/plain',
  },
  ...{ contentType: null, site: null, visibility: 'internal', capturedAt: at },
  ...given,
});
const page = (path: string, text: string): NewCapture => ({
  ...file(path, text, {
    mediaType: 'text/html',
    contentType: 'text/html; charset=utf-8',
    site: 'portal',
    visibility: 'public',
  }),
  ...{ identity: `web:http://www.portal.example/${path}`, address: `http://www.portal.example/${path}` },
  exchange: {
    requestHeaders: [['user-agent', 'TraCuu/1.0']],
    ...{ status: 200, statusText: 'OK', serverAddress: '192.0.2.7' },
    responseHeaders: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Transfer-Encoding', 'chunked'],
      ['X-Ghi-Chu', 'Đảng'],
    ],
  },
});
const warcPaths = () =>
  readdirSync(join(home, 'warc'))
    .filter((name) => name.endsWith('.gz'))
    .sort()
    .map((name) => join(home, 'warc', name));
const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

interface ReadRecord {
  fields: Map<string, string>;
  block: Buffer;
}
/** Reads records as clause 4 of ISO 28500:2017 says they are written, and nothing else. */
function readRecords(bytes: Buffer): ReadRecord[] {
  const records: ReadRecord[] = [];
  for (let start = 0; start < bytes.length; ) {
    const headEnd = bytes.indexOf('\r\n\r\n', start);
    const [version, ...lines] = bytes.subarray(start, headEnd).toString('utf8').split('\r\n');
    expect(version).toBe('WARC/1.1');
    const fields = new Map(lines.map((line) => line.split(/: (.*)/s, 2) as [string, string]));
    expect(fields.size).toBe(lines.length);
    const end = headEnd + 4 + Number(fields.get('Content-Length'));
    expect(bytes.subarray(end, end + 4).toString('latin1')).toBe('\r\n\r\n');
    records.push({ fields, block: bytes.subarray(headEnd + 4, end) });
    start = end + 4;
  }
  return records;
}
const allRecords = () => warcPaths().flatMap((path) => readRecords(gunzipSync(readFileSync(path))));
const typesOf = (records: readonly ReadRecord[]) => records.map(({ fields }) => fields.get('WARC-Type'));

describe('a capture kept', () => {
  it('stands in a WARC file by the rules of WARC 1.1', async () => {
    archive.captures.keep(await archive.captures.prepare(page('tin/a', '<p>Đảng ủy</p>')));
    const records = allRecords();
    expect(typesOf(records)).toEqual(['warcinfo', 'request', 'response', 'metadata']);
    const [info, request, response, metadata] = records;
    const ids = records.map(({ fields }) => fields.get('WARC-Record-ID'));
    expect(new Set(ids).size).toBe(4);
    for (const { fields } of records) {
      expect(fields.get('WARC-Record-ID')).toMatch(/^<urn:uuid:[0-9a-f-]{36}>$/);
      expect(fields.get('WARC-Date')).toBe('2024-07-26T01:00:00.000Z');
    }
    expect(info?.fields.get('WARC-Filename')).toMatch(/^tra-cuu-[0-9a-f]{8}-00001\.warc\.gz$/);
    for (const record of [request, response, metadata]) {
      expect(record?.fields.get('WARC-Target-URI')).toBe('http://www.portal.example/tin/a');
      expect(record?.fields.get('WARC-Block-Digest')).toBe(sha256(record?.block ?? Buffer.of()));
    }
    for (const record of [request, metadata]) expect(record?.fields.get('WARC-Concurrent-To')).toBe(ids[2]);
    expect(request?.block.toString()).toBe(
      'GET /tin/a HTTP/1.1\r\nHost: www.portal.example\r\nuser-agent: TraCuu/1.0\r\n\r\n',
    );
    expect(response?.block.toString()).toBe(
      'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-Orig-Transfer-Encoding: chunked\r\nX-Ghi-Chu: Đảng\r\n' +
        'Content-Length: 19\r\n\r\n<p>Đảng ủy</p>',
    );
    expect(response?.fields.get('WARC-Payload-Digest')).toBe(sha256(Buffer.from('<p>Đảng ủy</p>')));
    expect(response?.fields.get('WARC-IP-Address')).toBe('192.0.2.7');
    expect(metadata?.block.toString()).toContain('tra-cuu-identity: web:http://www.portal.example/tin/a\r\n');
    expect(metadata?.block.toString()).toContain('tra-cuu-visibility: public\r\n');
  });

  it('is a resource where it came from a disk, and does not tell where on it', () => {
    archive.captures.keep(file('báo cáo/a 1.txt', 'Nội dung'));
    const resource = allRecords().at(1);
    expect(resource?.fields.get('WARC-Type')).toBe('resource');
    expect(resource?.fields.get('WARC-Target-URI')).toBe(
      'urn:tra-cuu:file:V%C4%83n%20b%E1%BA%A3n%202019:b%C3%A1o%20c%C3%A1o/a%201.txt',
    );
    expect(resource?.block.toString()).toBe('Nội dung');
    expect(gunzipSync(readFileSync(warcPaths()[0] ?? '')).includes('/home/an')).toBe(false);
  });

  it('stands once, and is referred to where the same bytes are found again', () => {
    const kept = archive.captures.keep(page('a', 'như nhau'));
    const again = archive.captures.keep(file('b', 'như nhau', { capturedAt: new Date('2025-01-02T00:00:00Z') }));
    const records = allRecords();
    expect(typesOf(records)).toEqual(['warcinfo', 'request', 'response', 'metadata', 'revisit', 'metadata']);
    const [response, revisit] = [records[2], records[4]];
    expect(Object.fromEntries(revisit?.fields ?? [])).toMatchObject({
      'WARC-Profile': 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
      'WARC-Refers-To': response?.fields.get('WARC-Record-ID'),
      'WARC-Refers-To-Target-URI': 'http://www.portal.example/a',
      'WARC-Refers-To-Date': '2024-07-26T01:00:00.000Z',
      'WARC-Payload-Digest': response?.fields.get('WARC-Payload-Digest'),
      'Content-Length': '0',
    });
    for (const { id } of [kept, again]) expect(archive.captures.readOriginal(id)?.toString()).toBe('như nhau');
  });

  it('tells later who may see it since', () => {
    archive.captures.keep(page('a', 'một'));
    archive.captures.keep({ ...page('a', 'một'), visibility: 'internal' });
    const records = allRecords();
    expect(typesOf(records).slice(4)).toEqual(['request', 'revisit', 'metadata']);
    expect(records.at(-1)?.block.toString()).toContain('tra-cuu-visibility: internal');
  });

  it('that is old does not take the place of a newer one, and is added once', () => {
    archive.captures.keep(page('a', 'mới'));
    const old = { ...page('a', 'cũ'), capturedAt: new Date('2009-01-01T00:00:00Z'), isOld: true };
    expect(archive.captures.keep(old).outcome).toBe('superseded');
    expect(archive.captures.find(old)?.outcome).toBe('superseded');
    expect(archive.captures.find(page('a', 'mới'))?.outcome).toBe('pending');
    archive.captures.keep(old);
    expect(archive.captures.count().captures).toBe(2);
  });
});

describe('the WARC files', () => {
  it('are read by other programs, and the index says where each record is', async () => {
    for (const n of [1, 2, 3]) archive.captures.keep(page(`z${n}`, `Trang ${n}`));
    archive.captures.keep(page('a', 'Trang 1'));
    archive.captures.keep(file('b.txt', 'Nội dung'));
    const [index] = archive.warc.writeIndexes('all');
    const [path] = warcPaths();
    execFileSync('gunzip', ['-t', path ?? '']);
    const targets: string[] = [];
    for await (const record of new WARCParser(createReadStream(path ?? '')))
      targets.push(`${record.warcType} ${await record.contentText()}`);
    expect(targets.filter((text) => text.startsWith('response'))).toEqual([
      'response Trang 1',
      'response Trang 2',
      'response Trang 3',
    ]);
    const indexer = new CDXIndexer({ format: 'cdxj' });
    const found = [];
    for await (const cdx of indexer.iterIndex([{ filename: 'x', reader: createReadStream(path ?? '') }]))
      found.push(cdx);
    const lines = readFileSync(index ?? '', 'utf8')
      .trimEnd()
      .split('\n');
    const ours = lines.map((line) => ({ line, ...JSON.parse(line.slice(line.indexOf('{'))) }));
    expect(lines).toEqual([...lines].sort());
    expect(lines[0]).toMatch(
      /^example,portal\)\/a 20240726010000 \{"url":"http:\/\/www\.portal\.example\/a","mime":"warc\/revisit","status":"200","digest":"[0-9a-f]{64}"/,
    );
    const places = (records: { url: string; offset: unknown; length: unknown; digest: string }[]) =>
      records.map(({ url, offset, length, digest }) => [url, Number(offset), Number(length), digest]).sort();
    expect(places(ours)).toEqual(places(found as never));
  });

  it('are many where one is full', () => {
    archive.close();
    archive = openArchive(home, { fullWarcBytes: 2_000 });
    const ids = [1, 2, 3, 4, 5, 6].map((n) => archive.captures.keep(file(`${n}.txt`, `Bài ${n} ${Math.sin(n)}`)).id);
    expect(warcPaths().length).toBeGreaterThan(1);
    for (const path of warcPaths()) expect(typesOf(readRecords(gunzipSync(readFileSync(path))))[0]).toBe('warcinfo');
    expect(ids.map((id) => archive.captures.readOriginal(id)?.toString().slice(0, 5))).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `Bài ${n}`.slice(0, 5)),
    );
    archive.close();
    expect(readdirSync(join(home, 'warc')).filter((name) => name.endsWith('.cdxj'))).toHaveLength(warcPaths().length);
    archive = openArchive(home);
  });

  it('hold nothing of what failed, nor of the rest of a write', () => {
    const { id } = archive.captures.keep(file('a', 'giữ'));
    const path = warcPaths()[0] ?? '';
    expect(() =>
      archive.transaction(() => {
        archive.captures.keep(file('b', 'không giữ'));
        throw new Error('power cut');
      }),
    ).toThrow('power cut');
    appendFileSync(path, 'half a record');
    archive.captures.keep(file('c', 'giữ cả'));
    expect(typesOf(allRecords())).toEqual(['warcinfo', 'resource', 'metadata', 'resource', 'metadata']);
    expect(archive.captures.readOriginal(id)?.toString()).toBe('giữ');
    appendFileSync(path, 'another rest');
    archive.close();
    execFileSync('gunzip', ['-t', path]);
    archive = openArchive(home);
  });

  it('of a part that failed within what was done keep nothing either', () => {
    archive.transaction(() => {
      archive.captures.keep(file('a', 'giữ'));
      expect(() =>
        archive.transaction(() => {
          archive.captures.keep(file('b', 'không giữ, dài hơn những gì được giữ lại sau đó'));
          throw new Error('no');
        }),
      ).toThrow('no');
      archive.captures.keep(file('c', 'c'));
    });
    expect(typesOf(allRecords())).toEqual(['warcinfo', 'resource', 'metadata', 'resource', 'metadata']);
  });

  it('are written by several at once', () => {
    const other = openArchive(home);
    const ids = [1, 2, 3, 4].map((n) => (n % 2 ? archive : other).captures.keep(file(`${n}`, `số ${n}`)).id);
    expect(ids.map((id) => other.captures.readOriginal(id)?.toString())).toEqual(['số 1', 'số 2', 'số 3', 'số 4']);
    other.close();
  });

  it('are not added to, nor believed, when they are not what was written', () => {
    const { id } = archive.captures.keep(file('a', 'một bản'));
    const path = warcPaths()[0] ?? '';
    const whole = readFileSync(path);
    const damaged = Buffer.from(whole);
    damaged.fill(0, Math.floor(whole.length / 2), Math.floor(whole.length / 2) + 8);
    writeFileSync(path, damaged);
    expect(() => archive.captures.readOriginal(id)).toThrow(/unpacked|does not hold/);
    truncateSync(path, statSync(path).size - 300);
    expect(() => archive.captures.keep(file('b', 'khác'))).toThrow(
      /the archive knows of \d+: restore it from a backup/,
    );
    writeFileSync(path, whole);
    expect(archive.captures.readOriginal(id)?.toString()).toBe('một bản');
  });

  it('leave originals of an older archive where they are', () => {
    const db = new Database(archivePath(home));
    const columns = db.prepare('SELECT name, "notnull" FROM pragma_table_info(\'originals\')').all();
    expect(columns).toContainEqual({ name: 'gzip', notnull: 0 });
    db.close();
  });
});
