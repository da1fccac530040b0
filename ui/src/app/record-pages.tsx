import { getRouteApi } from '@tanstack/react-router';
import { DepartmentPage } from '../features/departments/department-page.tsx';
import { DepartmentsPage } from '../features/departments/departments-page.tsx';
import { OfficialPage } from '../features/officials/official-page.tsx';
import { OfficialsPage } from '../features/officials/officials-page.tsx';
import { PaperPage } from '../features/papers/paper-page.tsx';
import { PapersPage } from '../features/papers/papers-page.tsx';
import { recordRoutes } from '../shared/record-routes.ts';

/** The pages about people, bodies and papers, given what their addresses say. They are fetched when one of them is opened. */

const officialsRoute = getRouteApi('/can-bo');
const officialRoute = getRouteApi(recordRoutes.official);
const departmentsRoute = getRouteApi('/don-vi');
const departmentRoute = getRouteApi(recordRoutes.department);
const papersRoute = getRouteApi('/van-ban-so');
const paperRoute = getRouteApi(recordRoutes.paper);

export const Officials = () => <OfficialsPage params={officialsRoute.useSearch()} />;
export const Official = () => <OfficialPage id={officialRoute.useParams().id} />;
export const Departments = () => <DepartmentsPage params={departmentsRoute.useSearch()} />;
export const Department = () => (
  <DepartmentPage id={departmentRoute.useParams().id} params={departmentRoute.useSearch()} />
);
export const Papers = () => <PapersPage params={papersRoute.useSearch()} />;
export const Paper = () => <PaperPage id={paperRoute.useParams().id} params={paperRoute.useSearch()} />;
