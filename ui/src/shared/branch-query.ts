import { infiniteQueryOptions } from '@tanstack/react-query';
import { departmentsResponseSchema, type ListedDepartment } from '@tra-cuu/data/contract/departments';
import { defaultListed } from '@tra-cuu/data/contract/officials';
import { fetchJson } from './fetch-json.ts';

/** The bodies that belong directly to one, or (without it) those that belong to none: all, or those of a level. A step at a time. */
export const branchQuery = (parent: string | undefined, level?: string) =>
  infiniteQueryOptions({
    queryKey: ['departments', 'branch', parent, level],
    queryFn: ({ pageParam: page, signal }) =>
      fetchJson(
        '/departments',
        { parent, level, top: level && 'true', limit: defaultListed, page },
        departmentsResponseSchema,
        signal,
      ),
    initialPageParam: 1,
    getNextPageParam: ({ page, limit, total }) => (page * limit < total ? page + 1 : undefined),
    select: ({ pages }) => ({
      total: pages[0]?.total ?? 0,
      departments: distinct(pages.flatMap(({ departments }) => departments)),
    }),
  });

/** What is published between two steps may move a body from one to the next. */
const distinct = (departments: readonly ListedDepartment[]): ListedDepartment[] => [
  ...new Map(departments.map((one) => [one.id, one])).values(),
];
