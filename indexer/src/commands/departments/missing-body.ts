import { RefusedDecisionError } from '@tra-cuu/data/archive/decisions/decision';

const mostNear = 3;

/** Says that there is no body of an id, and which ids look like it. */
export function toMissingBody(id: string, ids: readonly string[]): RefusedDecisionError {
  const words = id.split('-').filter(Boolean);
  const near = ids.filter((other) => words.filter((word) => other.split('-').includes(word)).length * 2 > words.length);
  const advice =
    near.length > 0
      ? `Is it one of these: ${near.slice(0, mostNear).join(', ')}?`
      : '`tra-cuu departments list` has them.';
  return new RefusedDecisionError(`There is no ${id} among the departments. ${advice}`);
}
