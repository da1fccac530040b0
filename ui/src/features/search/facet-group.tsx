import type { FacetValue } from '@tra-cuu/data/contract/search';
import { fold } from '@tra-cuu/data/text/fold';
import { useId, useState } from 'react';
import { formatNumber } from '../../shared/format.ts';

const shownAtFirst = 8;
/** With more values than these, there is a box to find one in. */
const worthFinding = 12;

interface FacetGroupProps {
  title: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onToggle: (id: string) => void;
}

/** The values of one filter with how many hits each has, to be chosen from. */
export function FacetGroup({ title, values, chosen, onToggle }: FacetGroupProps) {
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState('');
  const findId = useId();
  if (values.length === 0) return null;
  const matching = values.filter(({ label }) => fold(label).includes(fold(wanted.trim())));
  const sorted = [...matching].sort((a, b) => Number(chosen.includes(b.id)) - Number(chosen.includes(a.id)));
  const shown = all || wanted !== '' ? sorted : sorted.slice(0, Math.max(shownAtFirst, chosen.length));
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {values.length > worthFinding && (
        <p className="facet-find">
          <label htmlFor={findId} className="visually-hidden">
            Tìm trong {title.toLowerCase()}
          </label>
          <input
            id={findId}
            type="text"
            placeholder="Lọc danh sách…"
            autoComplete="off"
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        </p>
      )}
      <ul>
        {shown.map(({ id, label, count }) => (
          <li key={id}>
            <label className="facet-value">
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
              <span className="facet-label">{label}</span>
              <span className="facet-count">
                {formatNumber(count)}
                <span className="visually-hidden"> bài</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="facet-none">Không có mục nào khớp.</p>}
      {wanted === '' && matching.length > shownAtFirst && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Thu gọn' : `Xem thêm ${formatNumber(matching.length - shown.length)}`}
        </button>
      )}
    </fieldset>
  );
}
