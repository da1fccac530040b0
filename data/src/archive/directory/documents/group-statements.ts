import { kindOf, toMarks } from './document-id.ts';
import { foldMisprints } from './fold-misprints.ts';
import { readKey } from './read-symbol.ts';
import type { PaperStatement } from './statement.ts';

/** Statements that speak of one paper. `date` is null where none of them tells its day. */
export interface PaperGroup {
  key: string;
  kind: string | null;
  /** Null of a paper whose number says all, too. */
  date: string | null;
  /** A slug; null where no statement tells it, or the symbol does. */
  issuer: string | null;
  statements: PaperStatement[];
}

/**
 * Tells the papers of one number apart, in no order. Statements of one day are of one paper; without a day, those join the only paper that there
 * is, if it is not later than the article, and else stand by themselves: nothing is guessed. Misprinted days are put right.
 */
export function groupStatements(key: string, statements: readonly PaperStatement[]): PaperGroup[] {
  const { isUnique, isWhole } = readKey(key);
  if (isWhole && statements.length > 0) return [{ ...toMarks({ number: key }), statements: [...statements] }];
  const dated = groupDated(
    key,
    statements.filter(({ date }) => date !== null),
  );
  const groups = isUnique ? foldMisprints(key, dated) : dated;
  const undated = statements.filter(({ date }) => date === null);
  const [typed, bare] = [true, false].map((isTyped) =>
    undated.filter(({ type }) => (kindOf(key, type) !== null) === isTyped),
  );
  return joinUndated(key, bare ?? [], joinUndated(key, typed ?? [], groups));
}

/** Those that say most come first: others join them. */
function groupDated(key: string, statements: readonly PaperStatement[]): PaperGroup[] {
  const groups: PaperGroup[] = [];
  const read = statements.map((statement) => ({ statement, marks: toMarks(statement) }));
  const known = ({ kind, issuer }: { kind: string | null; issuer: string | null }): number =>
    Number(kind !== null) + Number(issuer !== null);
  for (const { statement, marks } of read.sort((a, b) => known(b.marks) - known(a.marks))) {
    const alike = groups.filter(
      (group) => group.date === marks.date && mayBe(group.kind, marks.kind) && isSameIssuer(group.issuer, marks.issuer),
    );
    const own = alike.find((group) => isJustSo(group, marks)) ?? (alike.length === 1 ? alike[0] : undefined);
    if (own) own.statements.push(statement);
    else groups.push({ ...marks, key, statements: [statement] });
  }
  return groups;
}

const isJustSo = (group: PaperGroup, marks: Pick<PaperGroup, 'kind' | 'issuer'>): boolean =>
  group.kind === marks.kind && group.issuer === marks.issuer;

export const mayBe = (one: string | null, other: string | null): boolean =>
  one === null || other === null || one === other;

/** One body may be printed with its place or without. */
const isSameIssuer = (one: string | null, other: string | null): boolean =>
  mayBe(one, other) || (one ?? '').includes(other ?? '') || (other ?? '').includes(one ?? '');

function joinUndated(key: string, statements: readonly PaperStatement[], groups: readonly PaperGroup[]): PaperGroup[] {
  const joined = groups.map((group) => ({ ...group, statements: [...group.statements] }));
  const apart: PaperGroup[] = [];
  for (const statement of statements) {
    const kind = kindOf(key, statement.type);
    const only = onlyCandidate(joined, kind, statement.until);
    const own = only ?? apart.find((group) => group.kind === kind);
    if (own) own.statements.push(statement);
    else apart.push({ ...{ key, kind, date: null, issuer: null }, statements: [statement] });
  }
  return [...joined, ...apart];
}

/** The one paper that an undated statement may speak of; undefined where there are several, or it is later than the article. */
export function onlyCandidate<Group extends Pick<PaperGroup, 'kind' | 'date'>>(
  groups: readonly Group[],
  kind: string | null,
  until: string | null,
): Group | undefined {
  const candidates = groups.filter((group) => mayBe(group.kind, kind));
  const [only] = candidates;
  return candidates.length === 1 && (only?.date ?? '') <= (until ?? '9') ? only : undefined;
}
