import type { Database } from 'better-sqlite3';

/** `above-itself`: following what it belongs to leads back to it. `under-none-shown`: it belongs to a body that readers are not shown. */
export interface BrokenDepartment {
  id: string;
  problem: 'above-itself' | 'under-none-shown' | 'merged-twice' | 'not-found-by-itself';
}

/**
 * Bodies that stand where none may. `merged-twice`: it is shown as one that is shown as another. `not-found-by-itself`: articles name it and
 * are not found by it, though it has been told what it is within.
 */
export const listBrokenDepartments = (db: Database): BrokenDepartment[] =>
  db
    .prepare<[], BrokenDepartment>(
      `WITH RECURSIVE above (id, at) AS (
         SELECT id, parent_id FROM departments WHERE parent_id IS NOT NULL
         UNION SELECT above.id, parent_id FROM above JOIN departments ON departments.id = above.at
         WHERE parent_id IS NOT NULL)
       SELECT id, 'above-itself' AS problem FROM above WHERE id = at
       UNION ALL
       SELECT id, 'under-none-shown' FROM departments
       WHERE parent_id IS NOT NULL AND parent_id NOT IN (SELECT id FROM shown_departments)
       UNION ALL
       SELECT id, 'merged-twice' FROM departments
       WHERE merged_into IN (SELECT id FROM departments WHERE merged_into IS NOT NULL)
       UNION ALL
       SELECT DISTINCT department_id, 'not-found-by-itself' FROM department_within AS any_of
       WHERE NOT EXISTS (SELECT 1 FROM department_within AS own
         WHERE own.department_id = any_of.department_id AND own.within_id = any_of.department_id)`,
    )
    .all();
