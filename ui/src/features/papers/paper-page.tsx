import { useQuery } from '@tanstack/react-query';
import { RecordPage } from '../../shared/record-page.tsx';
import { useRightId } from '../../shared/use-right-id.ts';
import { CitingArticles } from './citing-articles.tsx';
import { OtherPapers } from './other-papers.tsx';
import { PaperFacts } from './paper-facts.tsx';
import { PaperHead } from './paper-head.tsx';
import { paperQuery } from './paper-query.ts';
import { PaperRelations } from './paper-relations.tsx';
import type { PaperParams } from './papers-params.ts';
import { toPaperName } from './to-paper-name.ts';
import { ValidityProofs } from './validity-proofs.tsx';
import '../../shared/two-columns.css';

const missing = {
  title: 'Không tìm thấy văn bản này',
  advice: 'Kho tư liệu không có văn bản ở địa chỉ này, hoặc các bài dẫn văn bản này bạn không có quyền xem.',
};

interface PaperPageProps {
  id: string;
  params: PaperParams;
}

/** A paper by its number: what it is, whether it still holds, what it stands to, and who cites it. */
export function PaperPage({ id, params: { page } }: PaperPageProps) {
  const query = useQuery(paperQuery(id, page));
  useRightId('paper', id, query.isPlaceholderData ? undefined : query.data);
  return (
    <RecordPage
      query={query}
      toTitle={toPaperName}
      missing={missing}
      elsewhere={{ to: '/van-ban-so', label: 'Tra văn bản theo số' }}
    >
      {(paper) => (
        <div className="two-columns">
          <article className="record paper">
            <PaperHead paper={paper} />
            <PaperFacts paper={paper} />
            <ValidityProofs paper={paper} />
            <PaperRelations relations={paper.relations} />
            <CitingArticles paper={paper} isBusy={query.isPlaceholderData} />
          </article>
          <OtherPapers namesakes={paper.namesakes} />
        </div>
      )}
    </RecordPage>
  );
}
