import { useQuery } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import type { DocumentsResponse } from '@tra-cuu/data/contract/documents';
import { useEffect } from 'react';
import { ErrorPanel } from '../../shared/error-panel.tsx';
import { ListSkeleton } from '../../shared/list-skeleton.tsx';
import { useDocumentTitle } from '../../shared/use-document-title.ts';
import { Candidates } from './candidates.tsx';
import { NumberAdvice } from './number-advice.tsx';
import { NumberForm } from './number-form.tsx';
import type { PapersParams } from './papers-params.ts';
import { papersQuery } from './papers-query.ts';
import '../../shared/list-page.css';

/** The papers that a number may mean, one for each term in which a body gave it. */
export function PapersPage({ params: { so = '' } }: { params: PapersParams }) {
  const query = useQuery({ ...papersQuery(so), enabled: so !== '' });
  const navigate = useNavigate();
  useDocumentTitle(so === '' ? 'Văn bản theo số' : `Văn bản theo số: ${so}`);
  useOnlyCandidate(query.isPlaceholderData ? undefined : query.data);
  return (
    <>
      <header className="list-head">
        <h1>Văn bản theo số</h1>
        <p>
          Số văn bản được đánh lại từ 01 ở mỗi nhiệm kỳ: một số có thể là nhiều văn bản. Gõ số theo cách nào cũng được:
          “05-CT/TW”, “5 ct tw”; hoặc chỉ phần đầu: “5 ct”.
        </p>
      </header>
      <NumberForm
        number={so}
        isFocused={so === ''}
        onSearch={(typed) => void navigate({ to: '/van-ban-so', search: { so: typed } })}
      />
      {so !== '' && <Answer query={query} so={so} />}
    </>
  );
}

interface AnswerProps {
  query: ReturnType<typeof useQuery<DocumentsResponse>>;
  so: string;
}

function Answer({ query: { data, error, failureReason, isPlaceholderData, refetch }, so }: AnswerProps) {
  const problem = error ?? (!data || isPlaceholderData ? failureReason : null);
  if (problem) return <ErrorPanel error={problem} heading="h2" onRetry={() => void refetch()} />;
  if (!data || isPlaceholderData)
    return (
      <section aria-busy="true" aria-label="Văn bản tìm thấy">
        <p role="status" className="list-bar">
          Đang tìm…
        </p>
        <ListSkeleton />
      </section>
    );
  return data.documents.length === 0 ? (
    <NumberAdvice so={so} number={data.number} />
  ) : (
    <Candidates number={data.number ?? so} documents={data.documents} />
  );
}

/** Who came by the number in an article, and can mean but one paper, is led to it at once. */
function useOnlyCandidate(answer: DocumentsResponse | undefined): void {
  const navigate = useNavigate();
  const isFromPage = useLocation({ select: ({ state }) => state.fromPage === true });
  const [only, ...others] = answer?.documents ?? [];
  const id = others.length === 0 && isFromPage ? only?.id : undefined;
  useEffect(() => {
    if (id !== undefined) void navigate({ to: '/van-ban-so/$id', params: { id }, state: true, replace: true });
  }, [id, navigate]);
}
