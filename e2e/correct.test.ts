import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openArchive } from '@tra-cuu/data/archive/open-archive';
import { toArticleId } from '@tra-cuu/data/article/article-id';
import { afterAll, describe, expect, it } from 'vitest';
import { createTraCuu } from './running/tra-cuu.ts';

const scan = fileURLToPath(new URL('../indexer/src/extract/ocr/fixtures/clean-directive/source.pdf', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tra-cuu-correct-'));
const home = join(folder, 'state');
const papers = join(folder, 'papers');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const id = toArticleId({ kind: 'file', collection: 'papers', path: 'chi-thi.pdf' });
function read() {
  const archive = openArchive(home);
  const found = archive.articles.read(id);
  archive.close();
  return found;
}
const corrected =
  'ĐẢNG ỦY KHỐI\n\nCHỈ THỊ\n\nvề việc giữ gìn tài liệu lưu trữ\n\nCác chi bộ giao nộp tài liệu đúng hạn.';

describe('a scan that a person has corrected', () => {
  it('keeps the correction whatever is read again, until it is taken back', { timeout: 120_000 }, async () => {
    mkdirSync(papers);
    copyFileSync(scan, join(papers, 'chi-thi.pdf'));
    const text = join(folder, 'trang-1.txt');
    writeFileSync(text, corrected);
    const traCuu = createTraCuu(home);
    await traCuu.run('import', papers);
    expect(read()?.article.reading.recognized).toHaveLength(read()?.article.pages ?? 0);

    expect(await traCuu.run('correct', id, '--page', '9', '--text', text)).toMatchObject({
      ...{ code: 1, output: expect.stringContaining('there is no page 9') },
    });
    expect(await traCuu.run('correct', id, '--page', '1')).toMatchObject({ code: 1 });
    expect((await traCuu.run('correct', id, '--page', '1', '--text', text)).output).toContain('is corrected');
    const second = read();
    expect(second).toMatchObject({ revision: 2, article: { reading: { corrected: [1] } } });
    expect(second?.article.blocks.map((block) => block.text).join('\n')).toContain(
      'Các chi bộ giao nộp tài liệu đúng hạn.',
    );

    expect((await traCuu.run('reextract', '--all')).output).toContain('1 unchanged');
    await traCuu.run('import', papers);
    expect(read()?.article).toEqual(second?.article);

    await traCuu.run('correct', id, '--page', '1', '--undo');
    expect(read()?.article.reading.corrected).toBeUndefined();
    expect(read()?.revision).toBe(3);
  });
});
