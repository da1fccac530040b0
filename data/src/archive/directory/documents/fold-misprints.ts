import type { PaperGroup } from './group-statements.ts';
import { readKey } from './read-symbol.ts';
import { termOf } from './terms-of-office.ts';

/** The head of a paper itself is worth two that cite it. */
const votesOfHead = 2;
const clearMajority = 3;

/**
 * Of a body that has its symbol alone there is one paper of a number and type in a term: a day that one citation alone gives is misprinted
 * where the others of the term agree on another one. Where it is not so clear, two days are two papers.
 */
export function foldMisprints(key: string, groups: readonly PaperGroup[]): PaperGroup[] {
  const sure = groups.filter((group) => votesOf(group) >= clearMajority);
  const kept: PaperGroup[] = [];
  const folded: [PaperGroup, PaperGroup][] = [];
  for (const group of groups) {
    const others = votesOf(group) === 1 ? sure.filter((other) => isSameTerm(key, group, other)) : [];
    const [only] = others;
    if (only && others.length === 1) folded.push([group, only]);
    else kept.push(group);
  }
  for (const [group, into] of folded) into.statements.push(...group.statements);
  return kept;
}

const votesOf = ({ statements }: PaperGroup): number =>
  statements.reduce((votes, { role }) => votes + (role === 'held' ? votesOfHead : 1), 0);

function isSameTerm(key: string, one: PaperGroup, other: PaperGroup): boolean {
  const { numbering } = readKey(key);
  const [term, otherTerm] = [termOf(numbering, one.date ?? ''), termOf(numbering, other.date ?? '')];
  return term !== null && term === otherTerm && (one.kind === null || other.kind === null || one.kind === other.kind);
}
