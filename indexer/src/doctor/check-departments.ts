import type { Archive } from '@tra-cuu/data/archive/open-archive';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Finding } from './finding.ts';

/** What must hold in the tree of bodies and in its chains, whatever articles and staff say. */
export function* checkDepartments(
  archive: Archive,
  vocabulary: Pick<Vocabulary, 'departments' | 'abbreviations'>,
  now: () => Date,
): Generator<Finding> {
  for (const { id, problem } of archive.departments.listBroken())
    yield {
      ...{ part: 'database', subject: `body ${id}`, problem: problems[problem] },
      advice: 'it is told anew with the next publish: tra-cuu publish',
      mend: () => void archive.departments.resolve(vocabulary, now()),
    };
}

const problems = {
  'above-itself': 'belongs to a body that belongs to it',
  'under-none-shown': 'belongs to a body that is not shown',
  'not-told': 'is named by articles that are not found by it yet',
} as const;
