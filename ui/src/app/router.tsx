import { createRootRoute, createRoute, createRouter, type RouterHistory } from '@tanstack/react-router';
import { ArticlePage } from '../features/article/article-page.tsx';
import { articleParamsSchema } from '../features/article/article-params.ts';
import { SearchPage } from '../features/search/search-page.tsx';
import { searchParamsSchema } from '../features/search/search-params.ts';
import { articleRoutes } from '../shared/article-routes.ts';
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
  path: articleRoutes.article,
  validateSearch: articleParamsSchema,
  component: function ArticleRoute() {
    return <ArticlePage kind="article" id={articleRoute.useParams().id} params={articleRoute.useSearch()} />;
  },
});

const documentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: articleRoutes.document,
  validateSearch: articleParamsSchema,
  component: function DocumentRoute() {
    return <ArticlePage kind="document" id={documentRoute.useParams().id} params={documentRoute.useSearch()} />;
  },
});

/** The router of the whole UI. `history` is the browser's unless a test gives another. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: rootRoute.addChildren([searchRoute, articleRoute, documentRoute]),
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
