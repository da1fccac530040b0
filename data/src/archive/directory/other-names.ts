import type { NamedArticle } from './named-articles.ts';
import type { ShownNames } from './shown-names.ts';

/** The names that articles have somebody or something under, beside the one shown. */
export function otherNames(shown: ShownNames, id: string, articles: readonly NamedArticle[]): string[] {
  const told = new Set(articles.flatMap(({ toldIds }) => toldIds));
  const names = shown.toldOf(id).filter((one) => told.has(one.id));
  return [...new Set(names.map(({ name }) => name))].filter((name) => name !== shown.nameOf(id));
}
