import { queryOptions, useQuery } from '@tanstack/react-query';
import { articleResponseSchema } from '@tra-cuu/data/contract/article';
import type { ArticleParams } from '../../shared/article-params.ts';
import { fetchJson } from '../../shared/fetch-json.ts';

export const articleQuery = (id: string, params: ArticleParams) =>
  queryOptions({
    queryKey: ['article', id, params],
    queryFn: ({ signal }) => fetchJson(`/articles/${encodeURIComponent(id)}`, params, articleResponseSchema, signal),
  });

/** An article with the places that a search marks in it; while another revision of it is on its way, the one before. */
export const useArticle = (id: string, params: ArticleParams) =>
  useQuery({
    ...articleQuery(id, params),
    placeholderData: (before, query) => (query?.queryKey[1] === id ? before : undefined),
  });
