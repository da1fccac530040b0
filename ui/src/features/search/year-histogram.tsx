import type { Facets } from '@tra-cuu/data/contract/search';
import { scaleLinear } from '@visx/scale';
import { useState } from 'react';
import { formatNumber } from '../../shared/format.ts';

interface YearHistogramProps {
  years: Facets['years'];
  from: string | undefined;
  to: string | undefined;
  onChoose: (range: { from?: string | undefined; to?: string | undefined }) => void;
}

/** In pixels, as is the least height of a bar that is not empty, so that it can be seen. */
const tallest = 56;
const shortest = 4;
/** With fewer years the bars stay as narrow as they would be among these. */
const leastYears = 8;

/** Every year from the first to the last, those without hits as well. */
function fillYears(years: Facets['years']): { year: number; count: number }[] {
  const known = new Map(years.flatMap(({ year, count }) => (year === null ? [] : [[year, count] as const])));
  if (known.size === 0) return [];
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())];
  return Array.from({ length: last - first + 1 }, (_, at) => ({ year: first + at, count: known.get(first + at) ?? 0 }));
}

const toLabel = (year: number, count: number): string => `Năm ${year}: ${formatNumber(count)} bài`;

/** How many hits each year has. A year is chosen by a click, and let go by another. */
export function YearHistogram({ years, from, to, onChoose }: YearHistogramProps) {
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const bars = fillYears(years);
  const undated = years.find(({ year }) => year === null)?.count ?? 0;
  const height = scaleLinear<number>({
    domain: [0, Math.max(1, ...bars.map(({ count }) => count))],
    range: [0, tallest],
  });
  const isChosen = (year: number): boolean =>
    (from !== undefined || to !== undefined) && (from ?? '') <= `${year}-12-31` && (to ?? '9999') >= `${year}-01-01`;
  const choose = (year: number): void => {
    const range = { from: `${year}-01-01`, to: `${year}-12-31` };
    onChoose(range.from === from && range.to === to ? { from: undefined, to: undefined } : range);
  };
  return (
    <div className="histogram">
      {bars.length > 0 && (
        <>
          <ul
            className="histogram-bars"
            aria-label="Số bài theo năm"
            style={{ maxWidth: `${(100 * bars.length) / Math.max(leastYears, bars.length)}%` }}
          >
            {bars.map(({ year, count }) => (
              <li key={year}>
                <button
                  type="button"
                  className="histogram-bar"
                  aria-label={toLabel(year, count)}
                  aria-pressed={isChosen(year)}
                  disabled={count === 0 && !isChosen(year)}
                  onClick={() => choose(year)}
                  onPointerEnter={() => setPointedAt(toLabel(year, count))}
                  onPointerLeave={() => setPointedAt(null)}
                  onFocus={() => setPointedAt(toLabel(year, count))}
                  onBlur={() => setPointedAt(null)}
                >
                  <span style={{ height: count === 0 ? 1 : Math.max(shortest, height(count)) }} />
                </button>
              </li>
            ))}
          </ul>
          <p className="histogram-ends" aria-hidden="true">
            <span>{bars[0]?.year}</span>
            <strong>{pointedAt}</strong>
            <span>{bars.length > 1 && bars.at(-1)?.year}</span>
          </p>
        </>
      )}
      {undated > 0 && <p className="facet-none">Không rõ ngày: {formatNumber(undated)} bài</p>}
    </div>
  );
}
