import type { Facets } from '@tra-cuu/data/contract/search';
import { toChips } from './chips.ts';
import { type SearchParams, withoutFilters } from './search-params.ts';
import './chips.css';

interface FilterChipsProps {
  params: SearchParams;
  facets: Facets | undefined;
  onChange: (params: SearchParams) => void;
}

/** What the search is narrowed by, each to be taken back by a click. */
export function FilterChips({ params, facets, onChange }: FilterChipsProps) {
  const chips = toChips(params, facets);
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label="Đang lọc theo">
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <button type="button" className="chip" onClick={() => onChange(without)} aria-label={`Bỏ lọc: ${label}`}>
            {label}
            <svg viewBox="0 0 16 16" width="10" height="10" aria-hidden="true">
              <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
            </svg>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="text-button" onClick={() => onChange(withoutFilters(params))}>
          Xóa tất cả bộ lọc
        </button>
      </li>
    </ul>
  );
}
