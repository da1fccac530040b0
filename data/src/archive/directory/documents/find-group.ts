import type { DocumentMarks } from './document-id.ts';
import { toMarks } from './document-id.ts';
import { mayBe, onlyCandidate, type PaperGroup } from './group-statements.ts';

/**
 * The paper that an id leads to, among those of its number. An id tells what one article knew: others may know a day, or another issuer.
 * Undefined where it leads to none, or may mean several.
 */
export function findGroup(groups: readonly PaperGroup[], wanted: DocumentMarks): PaperGroup | undefined {
  const same = groups.find(
    ({ kind, date, issuer }) => kind === wanted.kind && date === wanted.date && issuer === wanted.issuer,
  );
  if (same) return same;
  if (wanted.date === null) return onlyCandidate(groups, wanted.kind, null);
  const dated = groups.filter(({ statements }) => statements.some((statement) => says(statement, wanted)));
  return dated.length > 0 ? onlyOf(dated) : onlyOf(groups.filter((group) => isOpen(group, wanted)));
}

const onlyOf = (groups: readonly PaperGroup[]): PaperGroup | undefined => (groups.length === 1 ? groups[0] : undefined);

function says(statement: PaperGroup['statements'][number], { kind, date, issuer }: DocumentMarks): boolean {
  const said = toMarks(statement);
  return said.date === date && mayBe(kind, said.kind) && mayBe(issuer, said.issuer);
}

/** Whether nobody who reads here is told the day of a paper, which others may know. */
const isOpen = ({ kind, date }: PaperGroup, wanted: DocumentMarks): boolean =>
  date === null && mayBe(kind, wanted.kind);

/** The paper that an article speaks of when it names a number: the one that it cites so, else the only one that there is. */
export const groupNamedBy = (
  groups: readonly PaperGroup[],
  articleId: string,
  until: string | null,
): PaperGroup | undefined =>
  groups.find(({ statements }) => statements.some((one) => one.role === 'cited' && one.articleId === articleId)) ??
  onlyCandidate(groups, null, until);

export const groupHeldBy = (groups: readonly PaperGroup[], articleId: string): PaperGroup | undefined =>
  groups.find(({ statements }) => statements.some((one) => one.role === 'held' && one.articleId === articleId));
