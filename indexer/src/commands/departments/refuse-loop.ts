import { RefusedDecisionError } from '@tra-cuu/data/archive/decisions/decision';
import type { Archive } from '@tra-cuu/data/archive/open-archive';

/** Refuses to put a body below itself, or below what belongs to it. */
export function refuseLoop(archive: Archive, id: string, parent: string | null): void {
  const bodies = new Map(archive.departments.list().map((body) => [body.id, body]));
  let below = id;
  const shown = parent === null ? null : (bodies.get(parent)?.mergedInto ?? parent);
  for (let at = shown; at !== null; at = bodies.get(at)?.parentId ?? null) {
    if (at === id)
      throw new RefusedDecisionError(
        below === id
          ? `${id} cannot belong to itself.`
          : `${parent} belongs to ${id} itself: say first what ${below} belongs to (tra-cuu departments move ${below} …).`,
      );
    below = at;
  }
}
