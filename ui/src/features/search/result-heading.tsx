import { maxReachableHits, type SearchResponse, sortOrders } from '@tra-cuu/data/contract/search';
import type { Ref } from 'react';
import { formatNumber } from '../../shared/format.ts';
import { changeParams, type SearchParams } from './search-params.ts';
import { toLastPage } from './to-last-page.ts';
import './result-heading.css';

const sortNames: Record<(typeof sortOrders)[number], string> = {
  relevance: 'Liên quan nhất',
  newest: 'Mới nhất',
  oldest: 'Cũ nhất',
};

interface ResultHeadingProps {
  ref: Ref<HTMLHeadingElement>;
  response: SearchResponse | undefined;
  params: SearchParams;
  onChange: (params: SearchParams) => void;
}

/** How many articles were found, said aloud by screen readers when it changes, and the order they stand in. */
export function ResultHeading({ ref, response, params, onChange }: ResultHeadingProps) {
  const count = response ? toCount(response) : 'Đang tìm…';
  return (
    <header className="result-heading">
      <h1 id="result-count" ref={ref} tabIndex={-1}>
        {count}
      </h1>
      <p role="status" className="visually-hidden">
        {count}
      </p>
      <label className="sort">
        <span>Sắp xếp</span>
        <select
          value={params.sort ?? 'relevance'}
          onChange={(event) => {
            const chosen = sortOrders.find((order) => order === event.target.value);
            onChange(changeParams(params, { sort: chosen === 'relevance' ? undefined : chosen }));
          }}
        >
          {sortOrders.map((order) => (
            <option key={order} value={order}>
              {sortNames[order]}
            </option>
          ))}
        </select>
      </label>
      {response && response.total > maxReachableHits && (
        <p className="result-reach">
          Chỉ xem được {formatNumber(maxReachableHits)} kết quả đầu. Hãy thêm từ khóa hoặc bộ lọc để thu hẹp.
        </p>
      )}
    </header>
  );
}

function toCount({ total, page, limit, query }: SearchResponse): string {
  const found = total === 0 ? 'Không tìm thấy bài nào' : `${formatNumber(total)} kết quả`;
  const words = query.corrected ?? query.text;
  const what = words === '' ? '' : ` cho “${words}”`;
  return (
    found +
    what +
    (page > 1 && total > 0 ? `, trang ${formatNumber(page)}/${formatNumber(toLastPage({ total, limit }))}` : '')
  );
}
