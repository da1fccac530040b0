import { Link } from '@tanstack/react-router';
import { formatNumber } from '../../shared/format.ts';
import { changeParams, type SearchParams } from './search-params.ts';
import { useFoldedCount } from './search-query.ts';

/** Leads to the articles that match when accents are ignored, where there are more of them than of the exact ones. */
export function FoldedLink({ params, exact }: { params: SearchParams; exact: number }) {
  const total = useFoldedCount(params).data?.total;
  if (total === undefined || total <= exact) return null;
  return (
    <p className="folded-link">
      <Link to="/" search={changeParams(params, { diacritics: 'ignore' })}>
        Xem cả bài không trùng dấu ({formatNumber(total)})
      </Link>
    </p>
  );
}
