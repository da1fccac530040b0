import type { Database } from 'better-sqlite3';
import type { DepartmentMention } from '../../article/article.ts';
import { toNameKey } from '../name-index.ts';

/** Says which the bodies of a revision are, and leaves out those that are hidden; the names stay as they were printed. */
export type RevisionDepartments = (departments: readonly DepartmentMention[]) => {
  departments: DepartmentMention[];
  departmentIds: string[];
};

export function createRevisionDepartments(db: Database): RevisionDepartments {
  const shown = db
    .prepare<[string], string>(
      `SELECT shown.id FROM departments AS told JOIN shown_departments AS shown ON shown.id = coalesce(told.merged_into, told.id)
       WHERE told.name_key = ?`,
    )
    .pluck();
  return (departments) => {
    const known = departments.flatMap((department) => {
      const id = shown.get(toNameKey(department.name));
      return id === undefined ? [] : [{ department, id }];
    });
    return { departments: known.map(({ department }) => department), departmentIds: known.map(({ id }) => id) };
  };
}
