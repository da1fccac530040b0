import { type SearchResponse, sortOrders } from '@tra-cuu/data/contract/search';
import { formatNumber } from '../../shared/format.ts';
import { changeParams, type SearchParams } from './search-params.ts';

const sortNames: Record<(typeof sortOrders)[number], string> = {
  relevance: 'Liên quan nhất',
  newest: 'Mới nhất',
  oldest: 'Cũ nhất',
};

interface ResultHeadingProps {
  response: SearchResponse | undefined;
  params: SearchParams;
  onChange: (params: SearchParams) => void;
}

/** How many articles were found, said aloud by screen readers when it changes, and the order they stand in. */
export function ResultHeading({ response, params, onChange }: ResultHeadingProps) {
  const sort = params.sort ?? 'relevance';
  return (
    <div className="result-heading">
      <h1 id="result-count">{response ? toCount(response) : 'Đang tìm…'}</h1>
      <p role="status" className="visually-hidden">
        {response && toCount(response)}
      </p>
      <label className="sort">
        <span>Sắp xếp</span>
        <select
          value={sort}
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
    </div>
  );
}

function toCount({ total, page, limit, query }: SearchResponse): string {
  const found = total === 0 ? 'Không tìm thấy bài nào' : `${formatNumber(total)} kết quả`;
  const what = query.text === '' ? '' : ` cho “${query.text}”`;
  return (
    found +
    what +
    (page > 1 && total > 0 ? `, trang ${formatNumber(page)}/${formatNumber(Math.ceil(total / limit))}` : '')
  );
}
