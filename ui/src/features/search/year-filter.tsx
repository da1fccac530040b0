import type { Facets } from '@tra-cuu/data/contract/search';
import { YearHistogram } from '../../shared/year-histogram.tsx';

interface YearFilterProps {
  years: Facets['years'];
  from: string | undefined;
  to: string | undefined;
  onChoose: (range: { from?: string | undefined; to?: string | undefined }) => void;
}

/** How many hits each year has. A year is chosen by a click, and let go by another. */
export function YearFilter({ years, from, to, onChoose }: YearFilterProps) {
  const isChosen = (year: number): boolean =>
    (from !== undefined || to !== undefined) && (from ?? '') <= `${year}-12-31` && (to ?? '9999') >= `${year}-01-01`;
  const choose = (year: number): void => {
    const range = { from: `${year}-01-01`, to: `${year}-12-31` };
    onChoose(range.from === from && range.to === to ? { from: undefined, to: undefined } : range);
  };
  return (
    <YearHistogram years={years}>
      {({ year, count, look }) => (
        <button
          type="button"
          {...look}
          aria-pressed={isChosen(year)}
          disabled={count === 0 && !isChosen(year)}
          onClick={() => choose(year)}
        />
      )}
    </YearHistogram>
  );
}
