import type { DocumentResponse } from '@tra-cuu/data/contract/documents';
import { formatDate } from '../../shared/format.ts';
import { RecordLink } from '../../shared/record-link.tsx';
import { Side } from '../../shared/side.tsx';
import { SideList } from '../../shared/side-list.tsx';
import { toPaperName } from './to-paper-name.ts';
import { toTerm } from './to-term.ts';
import { Validity } from './validity.tsx';

/** The papers of the same number, so that no one is taken for another. */
export function OtherPapers({ namesakes }: { namesakes: DocumentResponse['namesakes'] }) {
  if (namesakes.length === 0) return null;
  return (
    <Side label="Văn bản khác cùng số">
      <SideList title="Văn bản khác cùng số" items={namesakes} keyOf={({ id }) => id}>
        {(paper) => (
          <>
            <RecordLink kind="paper" id={paper.id}>
              {toPaperName(paper)}
            </RecordLink>
            <span className="side-detail">
              {paper.issuer !== null && `${paper.issuer}, `}
              {paper.date === null ? toTerm(paper.term) : `ngày ${formatDate(paper.date, 'day')}`}
            </span>
            {paper.abstract !== null && <span className="side-detail">{paper.abstract}</span>}
            <Validity status={paper.validity} />
          </>
        )}
      </SideList>
    </Side>
  );
}
