import type { z } from 'zod';
import type { countedNameSchema } from '../../contract/officials.ts';
import type { ShownNames } from './shown-names.ts';

const most = 12;

/** `last`: the place of the article that was counted last. */
interface Counted {
  count: number;
  last: number;
}

/**
 * Those named in most of the articles, each counted once an article. `articles`: the ids that each tells, apart by spaces; null where it tells
 * none. Without `except`.
 */
export function mostNamed(
  articles: readonly (string | null)[],
  shown: ShownNames,
  except?: string,
): z.infer<typeof countedNameSchema>[] {
  const counted = new Map<string, Counted>();
  const byTold = new Map<string, Counted | null>();
  const find = (told: string): Counted | null => {
    const id = shown.shownIdOf(told);
    const one = id === undefined || id === except ? null : (counted.get(id) ?? { count: 0, last: -1 });
    if (id !== undefined && one) counted.set(id, one);
    byTold.set(told, one);
    return one;
  };
  for (let at = 0; at < articles.length; at += 1)
    for (const told of articles[at]?.split(' ') ?? []) {
      const known = byTold.get(told);
      const one = known === undefined ? find(told) : known;
      if (!one || one.last === at) continue;
      one.count += 1;
      one.last = at;
    }
  return [...counted]
    .sort(([a, more], [b, fewer]) => fewer.count - more.count || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id, { count }]) => ({ id, name: shown.nameOf(id), count }));
}
