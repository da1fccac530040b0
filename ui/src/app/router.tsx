import { createRootRoute, createRoute, createRouter, type RouterHistory } from '@tanstack/react-router';
import { z } from 'zod';
import { ArticlePage } from '../features/article/article-page.tsx';
import { SearchPage } from '../features/search/search-page.tsx';
import { searchParamsSchema } from '../features/search/search-params.ts';
import { parseSearch, stringifySearch } from '../shared/url-search.ts';
import { Layout } from './layout.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const rootRoute = createRootRoute({ component: Layout, notFoundComponent: NotFoundPage });

const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: searchParamsSchema,
  component: function SearchRoute() {
    return <SearchPage params={searchRoute.useSearch()} />;
  },
});

const articleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bai-viet/$id',
  validateSearch: z.object({ q: z.string().optional().catch(undefined) }),
  component: function ArticleRoute() {
    return <ArticlePage id={articleRoute.useParams().id} q={articleRoute.useSearch().q ?? ''} />;
  },
});

/** The router of the whole UI. `history` is the browser's unless a test gives another. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: rootRoute.addChildren([searchRoute, articleRoute]),
    ...(history && { history }),
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
