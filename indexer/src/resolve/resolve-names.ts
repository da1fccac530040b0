import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { Article } from '@tra-cuu/data/article/article';

/**
 * Says who the people and which the bodies of an article are, in the order of its mentions. Of several people who share a name it is the first,
 * until they are told apart with all that other articles say (`resolveArchive`).
 */
export function resolveNames(archive: Archive, article: Article): { officials: string[]; departments: string[] } {
  return {
    officials: article.officials.map(({ name }) => archive.articles.officials.idOf(toNameCase(name))),
    departments: article.departments.map(({ name }) => archive.articles.departments.idOf(name)),
  };
}

/** "ĐỖ QUANG MINH" as "Đỗ Quang Minh", so that a name in a headline is no other person. */
const toNameCase = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
