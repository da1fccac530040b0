import { Link, type LinkProps } from '@tanstack/react-router';
import { formatNumber } from './format.ts';
import './paging.css';

interface PagingProps {
  /** How many pages there are. */
  last: number;
  page: number;
  /** Where a page is found. */
  toPage: (page: number) => Pick<LinkProps, 'to' | 'params' | 'search' | 'state' | 'resetScroll'>;
}

/** The pages to be linked: the first, the last, and those around the present one; null stands for what is left out. */
function pagesAround(page: number, last: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, last].filter((number) => number >= 1 && number <= last);
  const numbers = [...new Set(wanted)].sort((a, b) => a - b);
  return numbers.flatMap((number, at) => {
    const before = numbers[at - 1];
    return before !== undefined && number - before > 1 ? [null, number] : [number];
  });
}

/** What an address says of a page: nothing of the first. */
export const toPageParam = (page: number): string | undefined => (page === 1 ? undefined : String(page));

/** Links to the other pages of a list. */
export function Paging({ last, page, toPage }: PagingProps) {
  if (last === 0 || (last === 1 && page === 1)) return null;
  return (
    <nav className="paging" aria-label="Các trang kết quả">
      {page > 1 && (
        <Link {...toPage(Math.min(page - 1, last))} rel="prev">
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
                {...toPage(number)}
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
        <Link {...toPage(page + 1)} rel="next">
          Trang sau
        </Link>
      )}
    </nav>
  );
}
