import type { FacetValue } from '@tra-cuu/data/contract/search';
import { fold } from '@tra-cuu/data/text/fold';
import { type ReactNode, useId, useState } from 'react';
import { formatNumber } from '../../shared/format.ts';
import { FacetRow } from './facet-row.tsx';

const shownAtFirst = 8;
/** With more values than these, there is a box to find one in. */
const worthFinding = 12;

interface FacetGroupProps {
  title: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  excluded: readonly string[];
  onToggle: (id: string) => void;
  onExclude: (id: string) => void;
  /** What can be said of those that are chosen. */
  children?: ReactNode;
}

/** The values of one filter with how many hits each has, to be chosen or excluded. Those that are come first. */
export function FacetGroup({ title, values, chosen, excluded, onToggle, onExclude, children }: FacetGroupProps) {
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState('');
  const findId = useId();
  if (values.length === 0) return null;
  const matching = values.filter(({ label }) => fold(label).includes(fold(wanted.trim())));
  const isUsed = ({ id }: FacetValue): boolean => chosen.includes(id) || excluded.includes(id);
  const sorted = [...matching].sort((a, b) => Number(isUsed(b)) - Number(isUsed(a)));
  const shown =
    all || wanted !== '' ? sorted : sorted.slice(0, Math.max(shownAtFirst, chosen.length + excluded.length));
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
      {children}
      <ul>
        {shown.map((value) => (
          <FacetRow
            key={value.id}
            value={value}
            isChosen={chosen.includes(value.id)}
            isExcluded={excluded.includes(value.id)}
            onToggle={() => onToggle(value.id)}
            onExclude={() => onExclude(value.id)}
          />
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
