import { Link } from '@tanstack/react-router';
import type { Facets } from '@tra-cuu/data/contract/search';
import { fold } from '@tra-cuu/data/text/fold';
import { ErrorPanel } from '../../shared/error-panel.tsx';
import { formatNumber } from '../../shared/format.ts';
import { useDocumentTitle } from '../../shared/use-document-title.ts';
import { HitCard } from './hit-card.tsx';
import { ResultSkeleton } from './result-skeleton.tsx';
import { useSearch } from './search-query.ts';
import './chips.css';
import './start-page.css';

const newest = 5;

/** What stands below the box before anything is searched for. */
export function StartPage() {
  useDocumentTitle('');
  const { data } = useSearch({ sort: 'newest' });
  const examples = data ? toExamples(data.facets) : [];
  return (
    <div className="start">
      <section className="start-examples" aria-label="Ví dụ">
        <p>Gõ có dấu để tìm đúng dấu, gõ không dấu để tìm mọi dấu.{examples.length > 0 && ' Thử:'}</p>
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

/** What this archive has an answer for: whom and what most of its articles name, the body as it is typed in a hurry. */
const toExamples = ({ officials: [official], departments: [department] }: Facets): string[] => [
  ...(official ? [official.label] : []),
  ...(department ? [fold(department.label)] : []),
];

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
