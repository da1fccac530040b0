import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
} from '@tanstack/react-router';
import { ArticlePage } from '../features/article/article-page.tsx';
import { departmentParamsSchema, departmentsParamsSchema } from '../features/departments/departments-params.ts';
import { officialsParamsSchema } from '../features/officials/officials-params.ts';
import { paperParamsSchema, papersParamsSchema } from '../features/papers/papers-params.ts';
import { SearchPage } from '../features/search/search-page.tsx';
import { searchParamsSchema } from '../features/search/search-params.ts';
import { articleParamsSchema } from '../shared/article-params.ts';
import { articleRoutes } from '../shared/article-routes.ts';
import { recordRoutes } from '../shared/record-routes.ts';
import { parseSearch, stringifySearch } from '../shared/url-search.ts';
import { Layout } from './layout.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const recordPages = () => import('./record-pages.tsx');

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

const officialsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/can-bo',
  validateSearch: officialsParamsSchema,
  component: lazyRouteComponent(recordPages, 'Officials'),
});

const officialRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: recordRoutes.official,
  component: lazyRouteComponent(recordPages, 'Official'),
});

const departmentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/don-vi',
  validateSearch: departmentsParamsSchema,
  component: lazyRouteComponent(recordPages, 'Departments'),
});

const departmentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: recordRoutes.department,
  validateSearch: departmentParamsSchema,
  component: lazyRouteComponent(recordPages, 'Department'),
});

const papersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/van-ban-so',
  validateSearch: papersParamsSchema,
  component: lazyRouteComponent(recordPages, 'Papers'),
});

const paperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: recordRoutes.paper,
  validateSearch: paperParamsSchema,
  component: lazyRouteComponent(recordPages, 'Paper'),
});

/** The router of the whole UI. `history` is the browser's unless a test gives another. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: rootRoute.addChildren([
      ...([searchRoute, articleRoute, documentRoute] as const),
      ...([officialsRoute, officialRoute, departmentsRoute, departmentRoute, papersRoute, paperRoute] as const),
    ]),
    ...(history && { history }),
    parseSearch,
    stringifySearch,
    /** What no page asks for is dropped: whoever sends an address on may add marks of their own to it (fbclid, utm_source). */
    search: { strict: true },
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
