import type { ListedDocument } from '@tra-cuu/data/contract/documents';
import { formatDate, formatNumber } from '../../shared/format.ts';
import { RecordLink } from '../../shared/record-link.tsx';
import { toPaperName } from './to-paper-name.ts';
import { Validity } from './validity.tsx';
import './paper-card.css';

/** One paper of a list. */
export function PaperCard({ paper }: { paper: ListedDocument }) {
  const { id, issuer, date, abstract, articleId, citedBy, validity } = paper;
  return (
    <div className="paper-card">
      <p className="paper-name">
        <RecordLink kind="paper" id={id}>
          {toPaperName(paper)}
        </RecordLink>
        <Validity status={validity} />
      </p>
      {abstract !== null && <p className="paper-abstract">{abstract}</p>}
      <p className="record-meta">
        {issuer !== null && <span>{issuer}</span>}
        {date !== null && <span>ngày {formatDate(date, 'day')}</span>}
        <span>{articleId === null ? 'Kho chưa có toàn văn' : 'Có toàn văn'}</span>
        <span>{citedBy === 0 ? 'Chưa có bài dẫn' : `${formatNumber(citedBy)} bài dẫn`}</span>
      </p>
    </div>
  );
}
