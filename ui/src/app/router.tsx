import { createRootRoute, createRoute, createRouter, type RouterHistory } from '@tanstack/react-router';
import { ArticlePage } from '../features/article/article-page.tsx';
import { articleParamsSchema } from '../features/article/article-params.ts';
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
  validateSearch: articleParamsSchema,
  component: function ArticleRoute() {
    return <ArticlePage id={articleRoute.useParams().id} params={articleRoute.useSearch()} />;
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
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
