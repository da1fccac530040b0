import { queryOptions, useQuery } from '@tanstack/react-query';
import { articleResponseSchema } from '@tra-cuu/data/contract/article';
import { fetchJson } from '../../shared/fetch-json.ts';

const articleQuery = (id: string, q: string) =>
  queryOptions({
    queryKey: ['article', id, q],
    queryFn: ({ signal }) => fetchJson(`/articles/${encodeURIComponent(id)}`, { q }, articleResponseSchema, signal),
  });

/** An article with the places that `q` marks. */
export const useArticle = (id: string, q: string) => useQuery(articleQuery(id, q));
