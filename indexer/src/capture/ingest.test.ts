import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Archive, archivePath, openArchive } from '@tra-cuu/data/archive/open-archive';
import { toArticleId } from '@tra-cuu/data/article/article-id';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadReadingRules } from '../commands/load-reading-rules.ts';
import type { FoundDocument } from './found-document.ts';
import { ingest } from './ingest.ts';
import { createReadingRules } from './reading-rules.ts';

const rules = loadReadingRules();
const now = new Date('2024-08-01T00:00:00Z');
let home: string;
let archive: Archive;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'tra-cuu-ingest-'));
  archive = openArchive(home);
});
afterEach(() => {
  archive.close();
  rmSync(home, { recursive: true, force: true });
});

const file = (name: string, text: string): FoundDocument => ({
  identity: { kind: 'file', collection: 'test', path: name },
  ...{ place: null, externalId: null, address: name, contentType: null, site: null },
  ...{ bytes: Buffer.from(text), mediaType: 'text/plain', visibility: 'internal', problem: null },
});
const paper = (mark: string) =>
  [
    'TỈNH ỦY THUẬN GIANG\nBAN TỔ CHỨC',
    `Số 12-BC/BTCTU\n${mark}`,
    'ĐẢNG CỘNG SẢN VIỆT NAM\nThuận Giang, ngày 5 tháng 3 năm 2019',
    'BÁO CÁO\nvề công tác nhân sự của con tàu Bình Minh',
    'Thực hiện kế hoạch năm, Ban Tổ chức báo cáo như sau.',
  ].join('\n\n');

describe('documents taken in', () => {
  it('are kept and recorded once, however often they are taken in', async () => {
    const documents = [file('a.txt', paper('')), file('b.txt', 'Hội nghị\n\nSáng 5/3/2019, chi bộ họp.')];
    expect(await ingest(archive, documents, rules, now)).toMatchObject([{ outcome: 'new' }, { outcome: 'new' }]);
    expect(await ingest(archive, documents, rules, now)).toMatchObject([
      ...[{ outcome: 'unchanged' }, { outcome: 'unchanged' }],
    ]);
    expect(archive.captures.count()).toMatchObject({ captures: 2, pending: 0, unreadable: 0 });
  });

  it('stay kept with the reason where they cannot be read', async () => {
    const [result] = await ingest(archive, [file('a.txt', '\0\0\0')], rules, now);
    expect(result).toMatchObject({ outcome: 'unreadable', problem: { reason: 'binary' } });
    expect(archive.captures.count()).toMatchObject({ captures: 1, unreadable: 1, originalBytes: 3 });
  });
});

describe('a mistake in our own reading', () => {
  it('costs the document at which it is made, which is kept to be read again, and no other', async () => {
    const broken = createReadingRules({} as never, new Map());
    const documents = [file('a.txt', 'Hội nghị\n\nSáng 5/3/2019, chi bộ họp.'), file('b.txt', '\0\0')];
    expect(await ingest(archive, documents, broken, now)).toMatchObject([
      { problem: { reason: 'failed', message: expect.stringContaining('by a mistake in Tra Cứu') } },
      { problem: { reason: 'binary' } },
    ]);
    expect(await ingest(archive, documents, rules, now)).toMatchObject([{ outcome: 'new' }, { outcome: 'unreadable' }]);
  });
});

describe('a paper that bears a mark of secrecy', () => {
  it.each(['MẬT', 'TỐI MẬT', 'TUYỆT MẬT', 'Độ mật: Tối mật'])(
    'is refused: nothing of it is stored, the refusal is (%s)',
    async (mark) => {
      const documents = [file('bao-cao.txt', paper(mark)), file('b.txt', 'Hội nghị\n\nSáng 5/3/2019, chi bộ họp.')];
      for (const outcome of ['new', 'unchanged']) {
        const [refused, other] = await ingest(archive, documents, rules, now);
        expect(refused).toMatchObject({ outcome: 'unreadable', problem: { reason: 'secret' } });
        expect(other).toMatchObject({ outcome });
      }
      expect(archive.captures.count()).toMatchObject({ captures: 2, unreadable: 1 });
      expect(archive.captures.listUnreadable(5)).toMatchObject([{ address: 'bao-cao.txt', reason: 'secret' }]);
      archive.close();
      for (const part of ['', '-wal']) {
        const stored = readFileSync(`${archivePath(home)}${part}`, { flag: 'a+' });
        for (const told of ['Bình Minh', '12-BC']) expect(stored.includes(told)).toBe(false);
      }
      archive = openArchive(home);
    },
  );

  it('is refused as a page as well, wherever the stamp stands in its head', async () => {
    const page = (stamp: string) =>
      `<html><title>Báo cáo</title><body><ul><li>Trang chủ</ul><table><tr><td>BAN TỔ CHỨC<br>Số 12-BC/BTCTU<br>${stamp}
       <td>ĐẢNG CỘNG SẢN VIỆT NAM</table><h1>Báo cáo về công tác nhân sự</h1><p>${'Ban Tổ chức báo cáo như sau. '.repeat(9)}</body>`;
    const web = (name: string, html: string): FoundDocument => ({ ...file(name, html), mediaType: 'text/html' });
    const pages = ['', '<b>MẬT</b>', 'T&#7888;I M&#7852;T'].map((stamp, at) => web(`${at}.html`, page(stamp)));
    expect(await ingest(archive, pages, rules, now)).toMatchObject([
      { outcome: 'new' },
      { outcome: 'unreadable', problem: { reason: 'secret' } },
      { outcome: 'unreadable', problem: { reason: 'secret' } },
    ]);
  });

  it('is not one that tells of marks, or of a film', async () => {
    const texts = [
      'Hướng dẫn đóng dấu\n\nDấu MẬT, TỐI MẬT và TUYỆT MẬT đóng ở góc trái, theo Đảng Cộng sản Việt Nam.',
      'Tối mật\n\nTỐI MẬT\n\nBộ phim kể chuyện một đội trinh sát.',
    ];
    const results = await ingest(
      archive,
      texts.map((text, at) => file(`${at}.txt`, text)),
      rules,
      now,
    );
    expect(results).toMatchObject([{ outcome: 'new' }, { outcome: 'new' }]);
  });
});

describe('the same document at several addresses', () => {
  const sentence =
    'Sáng 5/3/2019, chi bộ Văn phòng họp bàn kế hoạch của quý hai, giao việc cho từng tổ và từng đồng chí. ';
  const page = (path: string, text = sentence.repeat(3)): FoundDocument => ({
    ...file(
      path,
      `<html><title>Chi bộ Văn phòng họp</title><body><h1>Chi bộ Văn phòng họp</h1><p>${text}</p>${path}</body>`,
    ),
    ...{ identity: { kind: 'web', url: `http://portal.example/${path}` }, mediaType: 'text/html' },
    ...{ address: `http://portal.example/${path}`, site: null },
  });
  const idOf = ({ identity }: FoundDocument): string => toArticleId(identity);
  let day = now.getTime();
  const outcomes = async (...documents: FoundDocument[]) => {
    day += 86_400_000;
    return (await ingest(archive, documents, rules, new Date(day))).map(({ outcome }) => outcome);
  };

  it('is one article with several addresses, on one site', async () => {
    const [a, b] = [page('a'), page('b')];
    expect(await outcomes(a, b)).toEqual(['new', 'duplicate']);
    expect(await outcomes(a, b)).toEqual(['unchanged', 'unchanged']);
    expect(archive.articles.count().articles).toBe(1);
    expect(archive.aliases.articleOf(idOf(b))).toBe(idOf(a));
    expect(archive.captures.count().captures).toBe(2);
  });

  it('is two articles when the texts part, and one again when they meet: that seen first', async () => {
    const [a, b] = [page('a'), page('b')];
    await outcomes(a, b);
    const corrected = sentence.repeat(3).replace('quý hai', 'quý ba');
    expect(await outcomes(page('b', corrected))).toEqual(['new']);
    expect(archive.articles.count().articles).toBe(2);
    expect(await outcomes(page('a', corrected))).toEqual(['changed']);
    expect(archive.articles.count().articles).toBe(1);
    expect(archive.aliases.articleOf(idOf(b))).toBe(idOf(a));
  });

  it('is two articles on two sites, each linked with the other', async () => {
    const a = page('a');
    const other = { kind: 'web', url: 'http://other.example/a' } as const;
    expect(await outcomes(a, { ...a, identity: other, address: other.url })).toEqual(['new', 'new']);
    expect(archive.prints.listSimilar(idOf(a), 'internal')).toMatchObject([{ id: toArticleId(other), similarity: 1 }]);
  });

  it('is one where a page says under which address it is known', async () => {
    const printed: FoundDocument = { ...page('a'), address: 'http://portal.example/print/a' };
    expect(await outcomes(printed)).toEqual(['new']);
    const fetched = toArticleId({ kind: 'web', url: 'http://portal.example/print/a' });
    expect(archive.aliases.articleOf(fetched)).toBe(idOf(printed));
  });

  it('is one file that lies in two places, but not two files that only say the same', async () => {
    const text = `Chi bộ Văn phòng họp\n\n${sentence.repeat(3)}`;
    expect(await outcomes(file('a.txt', text), file('b/a.txt', text), file('c.txt', `${text}\n`))).toEqual([
      ...['new', 'duplicate', 'new'],
    ]);
  });

  it('is never hidden behind one that fewer may see', async () => {
    expect(await outcomes(page('a'), { ...page('b'), visibility: 'public' })).toEqual(['new', 'new']);
  });
});
