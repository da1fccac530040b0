import type { Facets } from '@tra-cuu/data/contract/search';
import { DateRange } from './date-range.tsx';
import { FacetGroup } from './facet-group.tsx';
import { changeParams, type SearchParams, toggleValue, type ValueFilter } from './search-params.ts';
import { YearHistogram } from './year-histogram.tsx';
import './filters.css';

const groups = [
  { filter: 'official', facet: 'officials', title: 'Người' },
  { filter: 'department', facet: 'departments', title: 'Đơn vị' },
  { filter: 'type', facet: 'types', title: 'Loại' },
  { filter: 'source', facet: 'sources', title: 'Nguồn' },
] as const satisfies readonly { filter: ValueFilter; facet: keyof Facets; title: string }[];

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
      {groups.map(({ filter, facet, title }) => (
        <FacetGroup
          key={filter}
          title={title}
          values={facets[facet]}
          chosen={params[filter] ?? []}
          onToggle={(id) => onChange(toggleValue(params, filter, id))}
        />
      ))}
    </section>
  );
}
