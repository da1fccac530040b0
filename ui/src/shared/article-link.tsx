import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ArticleParams } from './article-params.ts';
import { type ArticleKind, articleRoutes } from './article-routes.ts';
import { fromPage } from './history-state.ts';

interface ArticleLinkProps {
  /** Where it is not known, the address puts itself right. */
  kind?: ArticleKind;
  id: string;
  search?: ArticleParams;
  children: ReactNode;
}

/** A link from a page to an article. */
export const ArticleLink = ({ kind = 'article', id, search = {}, children }: ArticleLinkProps) => (
  <Link to={articleRoutes[kind]} params={{ id }} search={search} state={fromPage} activeOptions={{ exact: true }}>
    {children}
  </Link>
);
