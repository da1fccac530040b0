import { Link } from '@tanstack/react-router';
import type { DocumentResponse } from '@tra-cuu/data/contract/documents';
import { articleRoutes } from '../../shared/article-routes.ts';
import { fromPage } from '../../shared/history-state.ts';
import { toPaperName } from './to-paper-name.ts';
import { toTerm } from './to-term.ts';
import { Validity } from './validity.tsx';
import './paper-page.css';

/** How a paper is called, what it is about, and the way to its text. */
export function PaperHead({ paper }: { paper: DocumentResponse }) {
  const { abstract, articleId, validity, term } = paper;
  return (
    <header>
      <h1>{toPaperName(paper)}</h1>
      {abstract !== null && <p className="record-lead">{abstract}</p>}
      <p className="record-meta">
        <Validity status={validity} />
        <span>{toTerm(term)}</span>
      </p>
      <p className="record-actions">
        {articleId === null ? (
          <span className="record-note">Kho chưa có toàn văn; những điều dưới đây lấy từ các bài dẫn văn bản này.</span>
        ) : (
          <Link to={articleRoutes.document} params={{ id: articleId }} state={fromPage} className="action action-main">
            Đọc toàn văn
          </Link>
        )}
      </p>
    </header>
  );
}
