import type { Facets } from '@tra-cuu/data/contract/search';
import { useId, useState } from 'react';
import { Filters } from './filters.tsx';
import type { SearchParams } from './search-params.ts';
import './filter-panel.css';

interface FilterPanelProps {
  facets: Facets | undefined;
  params: SearchParams;
  /** How many filters hold now. */
  active: number;
  onChange: (params: SearchParams) => void;
}

/** The filters: beside the results where there is room, behind a button on a phone. */
export function FilterPanel({ facets, params, active, onChange }: FilterPanelProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="filters-panel">
      <button
        type="button"
        className="filters-toggle"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M2 4h12M4.5 8h7M7 12h2" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
        {active > 0 ? `Bộ lọc (${active})` : 'Bộ lọc'}
      </button>
      <div id={id} className={isOpen ? 'filters-body' : 'filters-body filters-closed'}>
        {facets && <Filters facets={facets} params={params} onChange={onChange} />}
      </div>
    </div>
  );
}
