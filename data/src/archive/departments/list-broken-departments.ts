import type { Database } from 'better-sqlite3';

/** `above-itself`: following what it belongs to leads back to it. `under-none-shown`: it belongs to a body that readers are not shown. */
export interface BrokenDepartment {
  id: string;
  problem: 'above-itself' | 'under-none-shown' | 'not-told';
}

/**
 * Bodies that stand where none may. `not-told`: articles name it, and it has not been told what they are found by for it. Whether a body is
 * shown as was decided is not examined here.
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
       SELECT DISTINCT named.id, 'not-told'
       FROM (SELECT DISTINCT department_id AS id, coalesce(parent_id, '') AS parent FROM department_mentions) AS named
         JOIN departments AS told ON told.id = named.id
         JOIN shown_departments AS shown ON shown.id = coalesce(told.merged_into, told.id)
       WHERE NOT EXISTS (SELECT 1 FROM department_within
         WHERE department_id = named.id AND department_within.parent_id = named.parent AND within_id = shown.id)`,
    )
    .all();
