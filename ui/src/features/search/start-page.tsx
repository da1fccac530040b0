import { Link } from '@tanstack/react-router';
import { ErrorPanel } from '../../shared/error-panel.tsx';
import { formatNumber } from '../../shared/format.ts';
import { useDocumentTitle } from '../../shared/use-document-title.ts';
import { HitCard } from './hit-card.tsx';
import { ResultSkeleton } from './result-skeleton.tsx';
import { useSearch } from './search-query.ts';
import './chips.css';
import './start-page.css';

const examples = ['Đỗ Quang Minh', 'tuyen giao thang 7 2024', 'học tập và làm theo'];
const newest = 5;

/** What stands below the box before anything is searched for. */
export function StartPage() {
  useDocumentTitle('');
  return (
    <div className="start">
      <section className="start-examples" aria-label="Ví dụ">
        <p>Gõ có dấu để tìm đúng dấu, gõ không dấu để tìm mọi dấu. Thử:</p>
        <ul>
          {examples.map((q) => (
            <li key={q}>
              <Link to="/" search={{ q }} className="chip">
                {q}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <Newest />
    </div>
  );
}

function Newest() {
  const { data, error, failureReason, refetch } = useSearch({ sort: 'newest' });
  const problem = error ?? (data ? null : failureReason);
  if (problem) return <ErrorPanel error={problem} heading="h2" onRetry={() => void refetch()} />;
  if (data?.hits.length === 0) return null;
  return (
    <section aria-labelledby="newest" aria-busy={!data}>
      <h2 id="newest" className="start-heading">
        Mới nhất
      </h2>
      {data ? (
        <ol className="hits">
          {data.hits.slice(0, newest).map((hit) => (
            <li key={hit.id}>
              <HitCard hit={hit} params={{}} heading="h3" />
            </li>
          ))}
        </ol>
      ) : (
        <ResultSkeleton />
      )}
      {data && (
        <p className="start-all">
          <Link to="/" search={{ sort: 'newest' }}>
            Xem tất cả {formatNumber(data.total)} bài
          </Link>
        </p>
      )}
    </section>
  );
}
