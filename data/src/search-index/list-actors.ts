import type { ArchivedArticle } from '../archive/article-store.ts';
import { toNameKey } from '../archive/name-index.ts';
import type { OfficialRole } from '../article/article.ts';

const acting: ReadonlySet<OfficialRole> = new Set(['chairs', 'speaks', 'signs', 'appointed']);

/** The ids of the people who act in an article, and are not just listed: who chair, speak, sign, are appointed, or are named in its title. */
export function listActors({ article, officialIds }: Pick<ArchivedArticle, 'article' | 'officialIds'>): string[] {
  const title = ` ${toNameKey(article.title)} `;
  return officialIds.filter((_, at) => {
    const official = article.officials[at];
    return official?.roles.some((role) => acting.has(role)) || title.includes(` ${toNameKey(official?.name ?? '-')} `);
  });
}
