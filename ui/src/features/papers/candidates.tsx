import type { ListedDocument } from '@tra-cuu/data/contract/documents';
import { formatNumber } from '../../shared/format.ts';
import { PaperCard } from './paper-card.tsx';
import { toTerm } from './to-term.ts';
import './candidates.css';

interface CandidatesProps {
  /** The number as it was understood. */
  number: string;
  /** The newest first. */
  documents: readonly ListedDocument[];
}

/** The papers of a number, or of those that begin with it, under the terms in which it was given. */
export const Candidates = ({ number, documents }: CandidatesProps) => (
  <section aria-label="Văn bản tìm thấy">
    <p role="status" className="list-bar">
      {documents.length === 1
        ? `Một văn bản khớp với số ${number}`
        : `${formatNumber(documents.length)} văn bản khớp với số ${number}`}
    </p>
    {toTerms(documents).map(({ term, papers }) => (
      <section key={term} aria-label={term} className="candidates">
        <h2>{term}</h2>
        <ul className="list">
          {papers.map((paper) => (
            <li key={paper.id}>
              <PaperCard paper={paper} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </section>
);

/** The papers by their terms; the terms in the order of their first papers. */
function toTerms(documents: readonly ListedDocument[]): { term: string; papers: ListedDocument[] }[] {
  const terms = new Map<string, ListedDocument[]>();
  for (const paper of documents) {
    const term = toTerm(paper.term);
    terms.set(term, [...(terms.get(term) ?? []), paper]);
  }
  return [...terms].map(([term, papers]) => ({ term, papers }));
}
