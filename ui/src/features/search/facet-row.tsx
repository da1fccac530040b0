import type { FacetValue } from '@tra-cuu/data/contract/search';
import { formatNumber } from '../../shared/format.ts';
import './facet-row.css';

interface FacetRowProps {
  value: FacetValue;
  isChosen: boolean;
  isExcluded: boolean;
  onToggle: () => void;
  onExclude: () => void;
}

/** One value of a filter: a box to choose it by, and a button that excludes it, or takes that back. */
export function FacetRow({ value: { label, count }, isChosen, isExcluded, onToggle, onExclude }: FacetRowProps) {
  return (
    <li className={isExcluded ? 'facet-row facet-row-excluded' : 'facet-row'}>
      <label className="facet-value">
        <input type="checkbox" checked={isChosen} onChange={onToggle} />
        <span className="facet-label">{label}</span>
        {!isExcluded && count > 0 && (
          <span className="facet-count">
            {formatNumber(count)}
            <span className="visually-hidden"> bài</span>
          </span>
        )}
      </label>
      <button
        type="button"
        className="facet-exclude"
        aria-pressed={isExcluded}
        aria-label={`Loại trừ: ${label}`}
        title={isExcluded ? 'Thôi loại trừ' : 'Loại trừ'}
        onClick={onExclude}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M5.2 8h5.6" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
      </button>
    </li>
  );
}
