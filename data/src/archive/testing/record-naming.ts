import type { Article, DepartmentMention, OfficialMention } from '../../article/article.ts';
import { type ArticleIdentity, toArticleId, toIdentityText } from '../../article/article-id.ts';
import type { Archive } from '../open-archive.ts';

/** What an article of a test says: who and what it names, and when it was published (YYYY-MM-DD). */
export interface Naming {
  officials?: (Pick<OfficialMention, 'name'> & Partial<OfficialMention>)[];
  departments?: (Pick<DepartmentMention, 'name'> & Partial<DepartmentMention>)[];
  day?: string;
  text?: string;
  visibility?: Article['visibility'];
}

const at = new Date('2024-07-26T01:00:00Z');
const mentions = [{ block: 0, start: 0, end: 1 }];

/** Records an article that names these people and bodies, as a crawl would, and gives its id. */
export function recordNaming(archive: Archive, path: string, naming: Naming): string {
  const identity: ArticleIdentity = { kind: 'web', url: `http://portal.example/${path}` };
  const article = toArticle(naming);
  const { visibility } = article;
  const capture = archive.captures.keep({
    ...{ identity: toIdentityText(identity), address: identity.url, mediaType: 'text/html', contentType: null },
    ...{ bytes: Buffer.from(JSON.stringify(naming)), site: null, visibility, capturedAt: at },
  });
  const id = toArticleId(identity);
  archive.articles.record(
    { id, identity: toIdentityText(identity), externalId: null, captureId: capture.id, article, at },
    {
      officials: article.officials.map(({ name }) => archive.articles.officials.idOf(name)),
      departments: article.departments.map(({ name }) => archive.articles.departments.idOf(name)),
    },
  );
  return id;
}

const toArticle = ({
  officials = [],
  departments = [],
  day,
  text = 'Đồng chí dự.',
  visibility = 'public',
}: Naming): Article => ({
  ...{ kind: 'article', title: 'Hội nghị', blocks: [{ kind: 'paragraph', text }] },
  publishedOn: day === undefined ? null : { date: day, precision: 'day', evidence: 'meta' },
  officials: officials.map((official) => ({ positions: [], roles: [], mentions, ...official })),
  departments: departments.map((department) => ({ mentions, ...department })),
  ...{ events: [], documentReferences: [], attachments: [], visibility, derivedBy: '1' },
  reading: { charset: 'utf-8', method: 'test', confidence: 1 },
});
