import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { OfficialsResponse } from '@tra-cuu/data/contract/officials';
import { useRef } from 'react';
import { ErrorPanel } from '../../shared/error-panel.tsx';
import { ListSkeleton } from '../../shared/list-skeleton.tsx';
import { NameField } from '../../shared/name-field.tsx';
import { Paging, toPageParam } from '../../shared/paging.tsx';
import { useDocumentTitle } from '../../shared/use-document-title.ts';
import { useFocusOnPage } from '../../shared/use-focus-on-page.ts';
import { BodyFilter } from './body-filter.tsx';
import { NoOfficials } from './no-officials.tsx';
import { OfficialRow } from './official-row.tsx';
import { OfficialsBar } from './officials-bar.tsx';
import type { OfficialsParams } from './officials-params.ts';
import { officialsQuery } from './officials-query.ts';
import '../../shared/list-page.css';
import './officials-page.css';

/** All people that articles name: by name, by body. */
export function OfficialsPage({ params }: { params: OfficialsParams }) {
  const { data, error, failureReason, isPlaceholderData, refetch } = useQuery(officialsQuery(params));
  const change = useChange(params);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnPage(params, heading, { preventScroll: true });
  useDocumentTitle(params.q === undefined ? 'Cán bộ' : `Cán bộ: ${params.q}`);
  const problem = error ?? (!data || isPlaceholderData ? failureReason : null);
  return (
    <>
      <header className="list-head">
        <h1 ref={heading} tabIndex={-1}>
          Cán bộ
        </h1>
        <p>Những người được bài viết, văn bản nhắc đến, cùng chức vụ qua các thời kỳ.</p>
      </header>
      <div className="officials-layout">
        <BodyFilter id={params.department} onChange={(department) => change({ department })} />
        <section aria-label="Danh sách cán bộ" aria-busy={!problem && (!data || isPlaceholderData)}>
          <NameField
            label="Tìm cán bộ theo tên"
            placeholder="Gõ tên, có dấu hoặc không dấu…"
            q={params.q ?? ''}
            onChange={(q) => change({ q: q === '' ? undefined : q })}
          />
          {problem ? (
            <ErrorPanel error={problem} heading="h2" onRetry={() => void refetch()} />
          ) : (
            <>
              <OfficialsBar total={data?.total} sort={params.sort} onSort={(sort) => change({ sort })} />
              {data ? <Listed response={data} params={params} /> : <ListSkeleton />}
            </>
          )}
        </section>
      </div>
    </>
  );
}

function Listed({ response, params }: { response: OfficialsResponse; params: OfficialsParams }) {
  const { officials, total, limit, page } = response;
  if (total === 0) return <NoOfficials params={params} />;
  return (
    <>
      {officials.length === 0 && <p>Không có trang này. Hãy chọn một trang dưới đây.</p>}
      {officials.length > 0 && (
        <ol className="list">
          {officials.map((official) => (
            <li key={official.id}>
              <OfficialRow official={official} />
            </li>
          ))}
        </ol>
      )}
      <Paging
        last={Math.ceil(total / limit)}
        page={page}
        toPage={(to) => ({ to: '/can-bo', search: { ...params, page: toPageParam(to) } })}
      />
    </>
  );
}

/** Changes what is listed; the pages begin anew. What is typed letter by letter leaves one step in the history. */
function useChange(params: OfficialsParams): (change: Partial<OfficialsParams>) => void {
  const navigate = useNavigate();
  return (change) =>
    void navigate({
      ...{ to: '/can-bo', search: { ...params, page: undefined, ...change } },
      ...{ replace: 'q' in change, resetScroll: false },
    });
}
