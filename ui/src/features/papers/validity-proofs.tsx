import type { DocumentResponse } from '@tra-cuu/data/contract/documents';
import { ArticleLink } from '../../shared/article-link.tsx';
import { Validity } from './validity.tsx';

/** What proves whether a paper still holds; where nothing does, that is said. */
export function ValidityProofs({ paper: { proofs } }: { paper: DocumentResponse }) {
  return (
    <section aria-labelledby="validity">
      <h2 id="validity">Hiệu lực</h2>
      {proofs.length === 0 ? (
        <p className="record-note">Chưa rõ: trong kho chưa có văn bản nào cho biết văn bản này còn hay hết hiệu lực.</p>
      ) : (
        <ul className="proofs">
          {proofs.map(({ status, articleId, title, evidence }) => (
            <li key={`${articleId} ${status} ${evidence}`}>
              <Validity status={status} />
              <p>
                Theo <ArticleLink id={articleId}>{title}</ArticleLink>
              </p>
              <blockquote>{evidence}</blockquote>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
