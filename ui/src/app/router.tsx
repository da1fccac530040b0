import { createRootRoute, createRoute, createRouter, type RouterHistory } from '@tanstack/react-router';
import { ArticlePage } from '../features/article/article-page.tsx';
import { DepartmentPage } from '../features/departments/department-page.tsx';
import { DepartmentsPage } from '../features/departments/departments-page.tsx';
import { departmentParamsSchema, departmentsParamsSchema } from '../features/departments/departments-params.ts';
import { OfficialPage } from '../features/officials/official-page.tsx';
import { OfficialsPage } from '../features/officials/officials-page.tsx';
import { officialsParamsSchema } from '../features/officials/officials-params.ts';
import { PaperPage } from '../features/papers/paper-page.tsx';
import { PapersPage } from '../features/papers/papers-page.tsx';
import { paperParamsSchema, papersParamsSchema } from '../features/papers/papers-params.ts';
import { SearchPage } from '../features/search/search-page.tsx';
import { searchParamsSchema } from '../features/search/search-params.ts';
import { articleParamsSchema } from '../shared/article-params.ts';
import { articleRoutes } from '../shared/article-routes.ts';
import { recordRoutes } from '../shared/record-routes.ts';
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

const officialsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/can-bo',
  validateSearch: officialsParamsSchema,
  component: function OfficialsRoute() {
    return <OfficialsPage params={officialsRoute.useSearch()} />;
  },
});

const officialRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: recordRoutes.official,
  component: function OfficialRoute() {
    return <OfficialPage id={officialRoute.useParams().id} />;
  },
});

const departmentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/don-vi',
  validateSearch: departmentsParamsSchema,
  component: function DepartmentsRoute() {
    return <DepartmentsPage params={departmentsRoute.useSearch()} />;
  },
});

const departmentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: recordRoutes.department,
  validateSearch: departmentParamsSchema,
  component: function DepartmentRoute() {
    return <DepartmentPage id={departmentRoute.useParams().id} params={departmentRoute.useSearch()} />;
  },
});

const papersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/van-ban-so',
  validateSearch: papersParamsSchema,
  component: function PapersRoute() {
    return <PapersPage params={papersRoute.useSearch()} />;
  },
});

const paperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: recordRoutes.paper,
  validateSearch: paperParamsSchema,
  component: function PaperRoute() {
    return <PaperPage id={paperRoute.useParams().id} params={paperRoute.useSearch()} />;
  },
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
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
