import { officialOrders } from '@tra-cuu/data/contract/officials';
import { formatNumber } from '../../shared/format.ts';
import type { OfficialsParams } from './officials-params.ts';

const sortNames: Record<(typeof officialOrders)[number], string> = {
  articles: 'Nhiều bài nhất',
  name: 'Tên (A–Y)',
};

interface OfficialsBarProps {
  total: number | undefined;
  sort: OfficialsParams['sort'];
  onSort: (sort: OfficialsParams['sort']) => void;
}

/** How many people are listed, said aloud when it changes, and the order they stand in. */
export const OfficialsBar = ({ total, sort, onSort }: OfficialsBarProps) => (
  <div className="list-bar">
    <p role="status">{total === undefined ? 'Đang tìm…' : `${formatNumber(total)} người`}</p>
    <label>
      <span>Sắp xếp</span>
      <select
        value={sort ?? 'articles'}
        onChange={({ target }) => {
          const chosen = officialOrders.find((order) => order === target.value);
          onSort(chosen === 'articles' ? undefined : chosen);
        }}
      >
        {(['articles', 'name'] as const).map((order) => (
          <option key={order} value={order}>
            {sortNames[order]}
          </option>
        ))}
      </select>
    </label>
  </div>
);
