import type { z } from 'zod';
import type { countedNameSchema } from '../../contract/officials.ts';
import type { ShownNames } from './shown-names.ts';

const most = 12;

/** `last`: the place of the article that was counted last. */
interface Counted {
  count: number;
  last: number;
}

/** Those named in most of the articles, each counted once an article. `articles`: the ids that each tells. Without `except`. */
export function mostNamed(
  articles: readonly (readonly string[])[],
  shown: ShownNames,
  except?: string,
): z.infer<typeof countedNameSchema>[] {
  const counted = new Map<string, Counted>();
  for (const [at, told] of articles.entries())
    for (const toldId of told) {
      const id = shown.shownIdOf(toldId);
      if (id === undefined || id === except) continue;
      const one = counted.get(id) ?? { count: 0, last: -1 };
      if (one.count === 0) counted.set(id, one);
      if (one.last !== at) one.count += 1;
      one.last = at;
    }
  return [...counted]
    .sort(([a, more], [b, fewer]) => fewer.count - more.count || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id, { count }]) => ({ id, name: shown.nameOf(id), count }));
}
