import type { DepartmentMention } from '../../article/article.ts';

/** A body of an article as readers are shown it: one that was merged under the other one, and none that is hidden. */
export interface ShownDepartment {
  /** The place in the article's own list. */
  ordinal: number;
  id: string;
  name: string;
}

/** The bodies of an article as they are shown. The three lists stand in the same order. */
export interface ShownDepartments {
  departments: DepartmentMention[];
  departmentIds: string[];
  departmentNames: string[];
}

/**
 * Gives each body of an article once, under the name by which the archive shows it: two names of one body are one, with the places of both; one
 * that is not among `shown` is hidden, and left out.
 */
export function showDepartments(
  departments: readonly DepartmentMention[],
  shown: readonly ShownDepartment[],
): ShownDepartments {
  const bodies = new Map<string, DepartmentMention>();
  for (const { ordinal, id, name } of shown) {
    const mention = departments[ordinal];
    if (mention) bodies.set(id, unite(bodies.get(id), { ...mention, name }));
  }
  return {
    departments: [...bodies.values()],
    departmentIds: [...bodies.keys()],
    departmentNames: [...bodies.values()].map(({ name }) => name),
  };
}

const unite = (first: DepartmentMention | undefined, second: DepartmentMention): DepartmentMention =>
  first
    ? {
        ...first,
        mentions: [...first.mentions, ...second.mentions].sort((a, b) => a.block - b.block || a.start - b.start),
      }
    : second;
