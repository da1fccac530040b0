import type { Facets } from '@tra-cuu/data/contract/search';
import { facetOf } from './chips.ts';
import { DateRange } from './date-range.tsx';
import { FacetGroup } from './facet-group.tsx';
import {
  changeParams,
  type SearchParams,
  toChosen,
  toExcluding,
  toggleExcluded,
  toggleValue,
  type ValueFilter,
  valueFilters,
  widenDepartments,
} from './search-params.ts';
import { YearFilter } from './year-filter.tsx';
import './filters.css';

const titles: Record<ValueFilter, string> = { official: 'Người', department: 'Đơn vị', type: 'Loại', source: 'Nguồn' };

interface FiltersProps {
  facets: Facets;
  params: SearchParams;
  onChange: (params: SearchParams) => void;
}

/** All that a search can be narrowed by. */
export function Filters({ facets, params, onChange }: FiltersProps) {
  const changeDates = (range: { from?: string | undefined; to?: string | undefined }): void =>
    onChange(changeParams(params, range));
  return (
    <section className="filters" aria-label="Bộ lọc">
      <fieldset className="facet">
        <legend>Thời gian</legend>
        <YearFilter years={facets.years} from={params.from} to={params.to} onChoose={changeDates} />
        <DateRange from={params.from} to={params.to} onChange={changeDates} />
      </fieldset>
      {valueFilters.map((filter) => (
        <FacetGroup
          key={filter}
          title={titles[filter]}
          values={facets[facetOf[filter]]}
          chosen={toChosen(params, filter)}
          excluded={params[toExcluding(filter)] ?? []}
          onToggle={(id) => onChange(toggleValue(params, filter, id))}
          onExclude={(id) => onChange(toggleExcluded(params, filter, id))}
        >
          {filter === 'department' && toChosen(params, filter).length > 0 && (
            <label className="facet-value facet-wide">
              <input
                type="checkbox"
                checked={params.within !== undefined}
                onChange={({ target }) => onChange(widenDepartments(params, target.checked))}
              />
              <span>Gồm cả đơn vị trực thuộc và tên gọi khác</span>
            </label>
          )}
        </FacetGroup>
      ))}
    </section>
  );
}
