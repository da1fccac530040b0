import { Link } from '@tanstack/react-router';
import { HitCard } from './hit-card.tsx';
import { useSearch } from './search-query.ts';

const examples = ['Đỗ Quang Minh', 'chuyển đổi số', 'dang uy khoi', 'tuyen giao thang 7 2024'];
const newest = 5;

/** What stands below the box before anything is searched for. */
export function StartPage() {
  const { data } = useSearch({ sort: 'newest' });
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
      {data && data.hits.length > 0 && (
        <section aria-labelledby="newest">
          <h2 id="newest" className="start-heading">
            Mới nhất
          </h2>
          <ol className="hits">
            {data.hits.slice(0, newest).map((hit) => (
              <li key={hit.id}>
                <HitCard hit={hit} q="" />
              </li>
            ))}
          </ol>
          <p>
            <Link to="/" search={{ sort: 'newest' }}>
              Xem tất cả {data.total} bài
            </Link>
          </p>
        </section>
      )}
    </div>
  );
}
