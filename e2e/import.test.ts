import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createTraCuu, type TraCuu } from './running/tra-cuu.ts';

let folder: string;
let home: string;
let traCuu: TraCuu;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tra-cuu-e2e-'));
  home = join(folder, 'state');
  traCuu = createTraCuu(home);
  chmodSync(folder, 0o777);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const line = (at: number) =>
  JSON.stringify({
    id: `bai-${at}`,
    title: `Bài số ${at}`,
    body: `Đồng chí Lê Văn An, Bí thư Đảng ủy Khối phát biểu lần ${at}.\n`.repeat(8),
  });

describe('an import of a folder with bad files in it', () => {
  it('takes the good ones in, names each bad one with its reason, and repeats nothing the second time', async () => {
    const docs = join(folder, 'docs');
    mkdirSync(docs);
    writeFileSync(join(docs, 'good.txt'), 'Hội nghị\n\nĐồng chí Lê Văn An, Bí thư Đảng ủy Khối dự hội nghị.\n');
    writeFileSync(
      join(docs, 'page.html'),
      '<html><head><title>Trang</title></head><body><h1>Trang</h1><p>Nội dung của trang này.</p></body></html>',
    );
    writeFileSync(join(docs, 'empty.html'), '');
    writeFileSync(join(docs, 'binary.html'), Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 37) % 256)));
    writeFileSync(join(docs, 'huge.html'), `<html><body><p>${'a '.repeat(25 * 2 ** 20)}</p></body></html>`);
    writeFileSync(
      join(docs, 'corpus.jsonl'),
      `${line(1)}\n{"id": "broken",\n${line(2)}\n{"id":"x","body":"thiếu tiêu đề"}\n`,
    );
    // A path that cannot be opened as a file, whoever runs the test: root may read what others may not.
    mkdirSync(join(docs, 'folder.txt'));
    writeFileSync(join(docs, 'picture.png'), 'x');

    const first = (await traCuu.json('import', '--visibility', 'public', docs)) as {
      unreadable: { address: string; reason: string }[];
    };
    expect(first).toMatchObject({ new: 4, changed: 0, unchanged: 0, leftAlone: { '.png': 1 } });
    const problems = Object.fromEntries(
      first.unreadable.map(({ address, reason }) => [address.slice(docs.length + 1), reason]),
    );
    expect(problems).toEqual({
      ...{ 'empty.html': 'empty', 'binary.html': 'binary', 'huge.html': 'too-large' },
      ...{ 'corpus.jsonl:2': 'broken-json', 'corpus.jsonl:4': 'wrong-fields' },
    });

    const again = await traCuu.run('import', '--visibility', 'public', docs);
    expect(again.code).toBe(3);
    expect(again.output).toContain('0 new, 0 changed, 4 unchanged, 5 unreadable');
    expect(again.output).toMatch(/corpus\.jsonl:4: title: .+ \[wrong-fields\]/);
    expect(await traCuu.json('status')).toMatchObject({
      articles: 4,
      public: 4,
      captures: { captures: 9, pending: 0, unreadable: 5 },
    });

    writeFileSync(join(docs, 'corpus.jsonl'), `${line(1)}\n${line(3)}\n${line(2)}\n`);
    expect(await traCuu.json('import', '--visibility', 'public', join(docs, 'corpus.jsonl'))).toMatchObject({
      new: 1,
      unchanged: 2,
      unreadable: [],
    });
    expect(await traCuu.json('status')).toMatchObject({ captures: { unreadable: 4 } });
  });

  it('reports a file that may not be read', async () => {
    const path = join(folder, 'secret.txt');
    writeFileSync(path, 'Mật');
    chmodSync(path, 0o000);
    const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { code, output } = await createTraCuu(home, asNobody).run('import', '--json', path);
    expect(code).toBe(3);
    expect(JSON.parse(output).unreadable).toMatchObject([{ address: path, reason: 'no-permission' }]);
  });

  it('says what is wrong with a command line, with its own exit code', async () => {
    expect(await traCuu.run('import')).toMatchObject({
      code: 2,
      output: expect.stringContaining("missing required argument 'path'"),
    });
    expect(await traCuu.run('import', '--visibility', 'all', folder)).toMatchObject({ code: 2 });
    expect(await traCuu.run('crawl', 'nowhere')).toMatchObject({
      code: 1,
      output: expect.stringContaining('There is no site "nowhere"'),
    });
  });
});

describe('an import that is killed', () => {
  it('has every article once when it is run again', { timeout: 120_000 }, async () => {
    const articles = 1500;
    const corpus = join(folder, 'corpus.jsonl');
    writeFileSync(corpus, `${Array.from({ length: articles }, (_, at) => line(at)).join('\n')}\n`);
    for (const millis of [350, 500, 700, 900, 1200]) await traCuu.runKilled(millis, 'import', corpus);
    const { code } = await traCuu.run('import', '--visibility', 'public', corpus);
    expect(code).toBe(0);
    expect(await traCuu.json('status')).toMatchObject({
      articles,
      public: articles,
      captures: { captures: articles, pending: 0, unreadable: 0 },
    });
  });
});
