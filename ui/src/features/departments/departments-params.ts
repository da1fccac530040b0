import { z } from 'zod';

/** Bodies that are open in the tree: one that stands once in an address is a list of one. */
const open = z
  .preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string()))
  .catch([])
  .transform((ids) => (ids.length > 0 ? ids : undefined))
  .optional();

/** What the address of the bodies says: what is looked for by name and level, or what is open in the tree. */
export const departmentsParamsSchema = z.object({
  q: z.string().optional().catch(undefined),
  level: z.string().optional().catch(undefined),
  page: z.coerce.string().optional().catch(undefined),
  open,
});
export type DepartmentsParams = z.output<typeof departmentsParamsSchema>;

/** What the address of a body says: what is open among those that belong to it. */
export const departmentParamsSchema = z.object({ open });
export type DepartmentParams = z.output<typeof departmentParamsSchema>;

/** What is open after one body is opened or closed. */
export const toggleOpen = (ids: readonly string[] = [], id: string): string[] | undefined => {
  const toggled = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return toggled.length > 0 ? toggled : undefined;
};
