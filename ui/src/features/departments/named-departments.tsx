import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { departmentsQuery } from '../../shared/departments-query.ts';
import { ErrorPanel } from '../../shared/error-panel.tsx';
import { formatNumber } from '../../shared/format.ts';
import { ListSkeleton } from '../../shared/list-skeleton.tsx';
import { Paging, toPageParam } from '../../shared/paging.tsx';
import { DepartmentLine } from './department-line.tsx';
import type { DepartmentsParams } from './departments-params.ts';

/** The bodies of a name or a level, each with the body that it belongs to. */
export function NamedDepartments({ params }: { params: DepartmentsParams }) {
  const { open: _open, ...asked } = params;
  const { data, error, failureReason, isPlaceholderData, refetch } = useQuery(departmentsQuery(asked));
  const problem = error ?? (!data || isPlaceholderData ? failureReason : null);
  if (problem) return <ErrorPanel error={problem} heading="h2" onRetry={() => void refetch()} />;
  return (
    <section aria-label="Đơn vị tìm thấy" aria-busy={!data || isPlaceholderData}>
      <p role="status" className="list-bar">
        {data ? `${formatNumber(data.total)} đơn vị` : 'Đang tìm…'}
      </p>
      {!data && <ListSkeleton />}
      {data?.total === 0 && <NoDepartments params={params} />}
      {data && data.departments.length > 0 && (
        <ol className="list">
          {data.departments.map((one) => (
            <li key={one.id}>
              <DepartmentLine department={one} isAlone />
            </li>
          ))}
        </ol>
      )}
      {data && (
        <Paging
          last={Math.ceil(data.total / data.limit)}
          page={data.page}
          toPage={(to) => ({ to: '/don-vi', search: { ...params, page: toPageParam(to) } })}
        />
      )}
    </section>
  );
}

const NoDepartments = ({ params: { q, level, open } }: { params: DepartmentsParams }) => (
  <div className="list-none">
    <p>Không có đơn vị nào khớp. Có thể thử:</p>
    <ul>
      {level !== undefined && (
        <li>
          <Link to="/don-vi" search={{ q, open }}>
            Tìm ở mọi cấp
          </Link>
        </li>
      )}
      {q !== undefined && (
        <>
          <li>Gõ không dấu, hoặc bớt từ trong tên.</li>
          <li>
            <Link to="/" search={{ q }}>
              Tìm “{q}” trong các bài viết
            </Link>
          </li>
        </>
      )}
      <li>
        <Link to="/don-vi" search={{ open }}>
          Xem tất cả đơn vị
        </Link>
      </li>
    </ul>
  </div>
);
