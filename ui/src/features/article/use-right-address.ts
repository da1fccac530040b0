import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import { useEffect } from 'react';
import { type ArticleParams, atRevision } from '../../shared/article-params.ts';
import { type ArticleKind, articleRoutes } from '../../shared/article-routes.ts';
import { articleQuery } from './article-query.ts';

interface Address {
  kind: ArticleKind;
  id: string;
  params: ArticleParams;
}

/**
 * Puts the article's own address in the place of another that led to it: that of an article it was put together with, of the other kind,
 * or of its newest revision by number.
 */
export function useRightAddress({ kind, id, params }: Address, article: ArticleResponse | undefined): void {
  const navigate = useNavigate();
  const client = useQueryClient();
  useEffect(() => {
    if (!article) return;
    const { revision } = article;
    const search = revision?.number === revision?.newest ? atRevision(params) : params;
    if (article.id === id && article.kind === kind && search.revision === params.revision) return;
    client.setQueryData(articleQuery(article.id, search).queryKey, article);
    void navigate({
      ...{ to: articleRoutes[article.kind], params: { id: article.id }, search },
      ...{ state: true, replace: true, resetScroll: false },
    });
  }, [article, kind, id, params, navigate, client]);
}
