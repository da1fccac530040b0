import { mostFrequent } from '../most-frequent.ts';
import { toDocumentId } from './document-id.ts';
import type { PaperGroup } from './group-statements.ts';
import { readKey } from './read-symbol.ts';
import { termOf } from './terms-of-office.ts';

/** What the statements about a paper say of it together. */
export interface DescribedPaper {
  id: string;
  number: string;
  type: string | null;
  issuer: string | null;
  date: string | null;
  term: string | null;
  /** The articles that are the paper, in order of their ids. */
  held: string[];
  /** The articles that cite it, none of which is the paper itself, each once. */
  citing: string[];
}

export function describeGroup(group: PaperGroup): DescribedPaper {
  const { key, statements } = group;
  const held = statements.filter(({ role }) => role === 'held');
  const own = new Set(held.map(({ articleId }) => articleId));
  const citing = new Set(statements.filter(({ articleId }) => !own.has(articleId)).map(({ articleId }) => articleId));
  const date = dateOf(group);
  const { year, numbering } = readKey(key);
  const said = (field: 'number' | 'type' | 'issuer'): string | null =>
    mostFrequent((held.some((one) => one[field] !== null) ? held : statements).flatMap((one) => one[field] ?? []));
  return {
    id: toDocumentId({ ...group, date: group.date === null ? null : date }),
    ...{
      number: mostFrequent(statements.map(({ number }) => number)) ?? key,
      type: said('type'),
      issuer: said('issuer'),
    },
    ...{ date, term: year ?? (date === null ? null : termOf(numbering, date)) },
    ...{ held: [...own].sort(), citing: [...citing] },
  };
}

/** Its own head says the day; else most of those that cite it. */
function dateOf({ statements }: PaperGroup): string | null {
  const heads = statements.filter(({ role, date }) => role === 'held' && date !== null);
  return mostFrequent((heads.length > 0 ? heads : statements).flatMap(({ date }) => date ?? []));
}
