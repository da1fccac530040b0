import type { Facets } from '@tra-cuu/data/contract/search';
import { formatDate } from '../../shared/format.ts';
import {
  changeParams,
  isFiltered,
  type SearchParams,
  toggleValue,
  valueFilters,
  withoutFilters,
} from './search-params.ts';

interface Chip {
  key: string;
  label: string;
  params: SearchParams;
}

const facetOf = { official: 'officials', department: 'departments', type: 'types', source: 'sources' } as const;

function toChips(params: SearchParams, facets: Facets | undefined): Chip[] {
  const chips: Chip[] = valueFilters.flatMap((filter) =>
    (params[filter] ?? []).map((id) => ({
      key: `${filter}:${id}`,
      label: facets?.[facetOf[filter]].find((value) => value.id === id)?.label ?? id,
      params: toggleValue(params, filter, id),
    })),
  );
  const { from, to } = params;
  if (from !== undefined || to !== undefined)
    chips.push({
      key: 'dates',
      label: toDatesLabel(from, to),
      params: changeParams(params, { from: undefined, to: undefined }),
    });
  if (params.diacritics === 'ignore')
    chips.push({ key: 'diacritics', label: 'Bỏ qua dấu', params: changeParams(params, { diacritics: undefined }) });
  return chips;
}

function toDatesLabel(from: string | undefined, to: string | undefined): string {
  const year = from?.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return `Năm ${year}`;
  const [first, last] = [from, to].map((value) => (value === undefined ? undefined : formatDate(value, 'day')));
  if (first === undefined) return `Đến ${last}`;
  return last === undefined ? `Từ ${first}` : `${first} – ${last}`;
}

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
      {chips.map(({ key, label, params: without }) => (
        <li key={key}>
          <button type="button" className="chip" onClick={() => onChange(without)} aria-label={`Bỏ lọc: ${label}`}>
            {label}
            <svg viewBox="0 0 16 16" width="10" height="10" aria-hidden="true">
              <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
            </svg>
          </button>
        </li>
      ))}
      {isFiltered(params) && (
        <li>
          <button type="button" className="text-button" onClick={() => onChange(withoutFilters(params))}>
            Xóa tất cả bộ lọc
          </button>
        </li>
      )}
    </ul>
  );
}
