import type { Facets } from '@tra-cuu/data/contract/search';
import { facetOf } from './chips.ts';
import { DateRange } from './date-range.tsx';
import { FacetGroup } from './facet-group.tsx';
import {
  changeParams,
  type SearchParams,
  toExcluding,
  toggleExcluded,
  toggleValue,
  type ValueFilter,
  valueFilters,
} from './search-params.ts';
import { YearHistogram } from './year-histogram.tsx';
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
        <YearHistogram years={facets.years} from={params.from} to={params.to} onChoose={changeDates} />
        <DateRange from={params.from} to={params.to} onChange={changeDates} />
      </fieldset>
      {valueFilters.map((filter) => (
        <FacetGroup
          key={filter}
          title={titles[filter]}
          values={facets[facetOf[filter]]}
          chosen={params[filter] ?? []}
          excluded={params[toExcluding(filter)] ?? []}
          onToggle={(id) => onChange(toggleValue(params, filter, id))}
          onExclude={(id) => onChange(toggleExcluded(params, filter, id))}
        />
      ))}
    </section>
  );
}
