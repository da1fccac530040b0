import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Article, DepartmentMention, OfficialMention, Position } from '../../../article/article.ts';
import { type ArticleIdentity, toArticleId, toIdentityText } from '../../../article/article-id.ts';
import { readVocabulary } from '../../../vocabulary/read-vocabulary.ts';
import { type ArchiveReader, openArchiveReader } from '../../archive-reader.ts';
import type { Act } from '../../decisions/actions.ts';
import { type Archive, archivePath, openArchive } from '../../open-archive.ts';

/** What a test says of an article; `day` is that of its publication. */
export interface TestArticle extends Partial<Article> {
  day?: string;
}

/** An archive of a test's own, and the reader of it. */
export interface TestDirectory {
  archive: Archive;
  reader: ArchiveReader;
  record(path: string, article: TestArticle): void;
  /** Decides as staff do, and tells anew where bodies stand. */
  decide(...acts: Act[]): void;
  /** Changes the archive as only other parts of the pipeline do. */
  run(sql: string, ...values: unknown[]): void;
  close(): void;
}

const web = (path: string): ArticleIdentity => ({ kind: 'web', url: `http://portal.example/${path}` });
export const idOf = (path: string): string => toArticleId(web(path));

const mentions = [{ block: 0, start: 0, end: 3 }];

/** "Đỗ Quang Minh" with the posts said of him. */
export const official = (name: string, ...positions: Position[]): OfficialMention => ({
  ...{ name, positions, roles: [], mentions },
});
export const department = (
  name: string,
  place: Pick<DepartmentMention, 'level' | 'parent'> = {},
): DepartmentMention => ({
  ...{ name, mentions },
  ...place,
});
export const reference = (number: string, type?: string, date?: string): Article['documentReferences'][number] => ({
  ...{ number, mentions },
  ...(type !== undefined && { type }),
  ...(date !== undefined && { date }),
});

/** In a state folder of its own, which goes with it, or in the one given. */
export function openDirectory(given?: string): TestDirectory {
  const home = given ?? mkdtempSync(join(tmpdir(), 'tra-cuu-directory-'));
  const archive = openArchive(home);
  const reader = openArchiveReader(home);
  if (!reader) throw new Error('there is no archive');
  const db = new Database(archivePath(home));
  const at = new Date('2026-01-01T00:00:00Z');
  const record = (path: string, { day, ...given }: TestArticle): void => {
    const article: Article = {
      ...{ kind: 'article', title: `Bài ${path}`, blocks: [{ kind: 'paragraph', text: `Nội dung ${path}` }] },
      publishedOn: day === undefined ? null : { date: day, precision: 'day', evidence: 'test' },
      ...{ events: [], officials: [], departments: [], documentReferences: [], attachments: [] },
      ...{
        reading: { charset: 'utf-8', method: 'test', confidence: 1 },
        visibility: 'public',
        derivedBy: '1',
        ...given,
      },
    };
    const identity = toIdentityText(web(path));
    const captureId = archive.captures.keep({
      ...{ identity, address: path, bytes: Buffer.from(JSON.stringify(article)), mediaType: null, contentType: null },
      ...{ site: null, visibility: article.visibility, capturedAt: at },
    }).id;
    archive.articles.record(
      { id: idOf(path), identity, externalId: null, captureId, article, at },
      {
        officials: article.officials.map(({ name }) => archive.articles.officials.idOf(name)),
        departments: article.departments.map(({ name }) => archive.articles.departments.idOf(name)),
      },
    );
  };
  return {
    ...{ archive, reader },
    record,
    decide: (...acts) => {
      for (const act of acts) archive.decisions.make(act, { by: 'lan', at }, []);
      archive.departments.resolve(readVocabulary(), at);
    },
    run: (sql, ...values) => void db.prepare(sql).run(...values),
    close: () => {
      reader.close();
      db.close();
      archive.close();
      if (given === undefined) rmSync(home, { recursive: true, force: true });
    },
  };
}
