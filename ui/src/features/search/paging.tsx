import { Link } from '@tanstack/react-router';
import { maxReachableHits } from '@tra-cuu/data/contract/search';
import { formatNumber } from '../../shared/format.ts';
import type { SearchParams } from './search-params.ts';
import './paging.css';

interface PagingProps {
  total: number;
  page: number;
  limit: number;
  params: SearchParams;
}

/** The pages to be linked: the first, the last, and those around the present one; null stands for what is left out. */
export function pagesAround(page: number, last: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, last].filter((number) => number >= 1 && number <= last);
  const numbers = [...new Set(wanted)].sort((a, b) => a - b);
  return numbers.flatMap((number, at) => {
    const before = numbers[at - 1];
    return before !== undefined && number - before > 1 ? [null, number] : [number];
  });
}

/** Links to the other pages of a result. */
export function Paging({ total, page, limit, params }: PagingProps) {
  const last = Math.ceil(Math.min(total, maxReachableHits) / limit);
  if (last === 0 || (last === 1 && page === 1)) return null;
  const to = (number: number): SearchParams => ({ ...params, page: number === 1 ? undefined : String(number) });
  return (
    <nav className="paging" aria-label="Các trang kết quả">
      {page > 1 && (
        <Link to="/" search={to(Math.min(page - 1, last))} rel="prev">
          Trang trước
        </Link>
      )}
      <ol>
        {pagesAround(page, last).map((number, at) => (
          <li key={number ?? `gap-${at}`}>
            {number === null ? (
              <span aria-hidden="true">…</span>
            ) : (
              <Link
                to="/"
                search={to(number)}
                aria-label={`Trang ${number}`}
                {...(number === page && { 'aria-current': 'page' as const })}
              >
                {formatNumber(number)}
              </Link>
            )}
          </li>
        ))}
      </ol>
      {page < last && (
        <Link to="/" search={to(page + 1)} rel="next">
          Trang sau
        </Link>
      )}
    </nav>
  );
}
