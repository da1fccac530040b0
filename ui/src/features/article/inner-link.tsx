import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type ArticleKind, articleRoutes } from '../../shared/article-routes.ts';
import type { ArticleParams } from './article-params.ts';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Whether the step here was made from an article, so that the way back does not lead to results. */
    fromArticle?: boolean;
  }
}

interface InnerLinkProps {
  kind: ArticleKind;
  id: string;
  search?: ArticleParams;
  children: ReactNode;
}

/** A link from an article to an article. */
export const InnerLink = ({ kind, id, search = {}, children }: InnerLinkProps) => (
  <Link
    to={articleRoutes[kind]}
    params={{ id }}
    search={search}
    state={{ fromArticle: true }}
    activeOptions={{ exact: true }}
  >
    {children}
  </Link>
);
