import type { validities } from '../../../contract/documents.ts';
import type { PaperFacts } from './read-facts.ts';
import type { PaperRelation } from './read-paper-relations.ts';

type Validity = (typeof validities)[number];

/** What shows whether a paper still holds. */
export interface ValidityProof {
  status: Validity;
  articleId: string;
  /** The printed words of the source's record; null where a paper of the archive says so in its text. */
  evidence: string | null;
}

/** What a paper that does this to another leaves of it. To amend says nothing of what no longer holds. */
const leaves = new Map<string, Validity>([
  ['replaces', 'expired'],
  ['repeals', 'expired'],
  ['repeals-part', 'partly-expired'],
]);

/** `incoming`: what other papers say they do to this one. One that is older than the paper cannot have ended it. */
export function proveValidity(
  date: string | null,
  facts: readonly PaperFacts[],
  incoming: readonly PaperRelation[],
): ValidityProof[] {
  const bySource = facts.flatMap(({ articleId, validity }) =>
    validity && validity.status !== 'unknown' ? [{ ...validity, articleId }] : [],
  );
  const byPapers = incoming.flatMap(({ kind, articleId, ownDate }) => {
    const status = leaves.get(kind);
    const isOlder = ownDate !== null && date !== null && ownDate < date;
    return status === undefined || isOlder ? [] : [{ status, articleId, evidence: null }];
  });
  return [...byPapers, ...bySource];
}

/** The strongest of what is proved: what has ended does not hold, whatever an older record says. */
const strength: readonly Validity[] = ['expired', 'partly-expired', 'in-force'];

export const validityOf = (proofs: readonly ValidityProof[]): Validity =>
  strength.find((status) => proofs.some((proof) => proof.status === status)) ?? 'unknown';
