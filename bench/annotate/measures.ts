import type { AnnotateCase } from './case.ts';
import { tallyCitations, tallyDepartments, tallyEvents, tallyNumbers, tallyPublication } from './compare-facts.ts';
import { fieldsOfTarget, type HeadField, headFields, tallyHead } from './compare-head.ts';
import { tallyBodies, tallyNames, tallyPosts, tallyRoles } from './compare-officials.ts';
import type { ReadArticle } from './read-article.ts';
import type { Tally } from './tally.ts';

/** One line of the table. */
export interface Measure {
  name: string;
  /** The lowest F1 that is good enough; absent where the line only tells more. */
  target?: number;
  tally: (labelled: AnnotateCase, found: ReadArticle) => Tally;
}

export const measures: readonly Measure[] = [
  { name: 'officials', target: 0.95, tally: (labelled, { officials }) => tallyNames(labelled, officials) },
  { name: 'officials with posts', target: 0.88, tally: (labelled, { officials }) => tallyPosts(labelled, officials) },
  { name: '  bodies of posts', tally: (labelled, { officials }) => tallyBodies(labelled, officials) },
  { name: '  roles', tally: (labelled, { officials }) => tallyRoles(labelled, officials) },
  { name: 'departments', target: 0.85, tally: tallyDepartments },
  { name: 'document numbers', target: 0.98, tally: tallyNumbers },
  { name: '  their types and days', tally: tallyCitations },
  { name: 'event days', target: 0.93, tally: tallyEvents },
  { name: 'publication days', target: 0.97, tally: tallyPublication },
  {
    name: 'fields of heads',
    target: 0.97,
    tally: (labelled, found) => tallyHead(labelled, found, fieldsOfTarget),
  },
  ...(Object.keys(headFields) as HeadField[]).map((field) => ({
    name: `  ${field}`,
    tally: (labelled: AnnotateCase, found: ReadArticle) => tallyHead(labelled, found, [field]),
  })),
];
