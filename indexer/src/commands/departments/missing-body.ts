import { RefusedDecisionError } from '@tra-cuu/data/archive/decisions/decision';
import type { Archive } from '@tra-cuu/data/archive/open-archive';

/** Says that there is no body of an id, and which ids look like it. */
export function toMissingBody(archive: Archive, id: string): RefusedDecisionError {
  const near = archive.decisions.near('departments', id);
  const advice = near.length > 0 ? `Is it one of these: ${near.join(', ')}?` : '`tra-cuu departments list` has them.';
  return new RefusedDecisionError(`There is no ${id} among the departments. ${advice}`);
}
