import type { Facets } from '@tra-cuu/data/contract/search';
import { scaleLinear } from '@visx/scale';
import { type HTMLAttributes, type ReactNode, useState } from 'react';
import { formatNumber } from './format.ts';
import './year-histogram.css';

/** One year, and what its bar looks like and is called, whatever element it is. */
export interface YearBar {
  year: number;
  count: number;
  look: Pick<
    HTMLAttributes<HTMLElement>,
    'className' | 'aria-label' | 'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur' | 'children'
  >;
}

interface YearHistogramProps {
  years: Facets['years'];
  /** The element of a bar: a button, a link, or a picture. */
  children: (bar: YearBar) => ReactNode;
}

/** With fewer years the bars stay as narrow as they would be among these. */
const leastYears = 8;

/** Every year from the first to the last, those without articles as well. */
function fillYears(years: Facets['years']): { year: number; count: number }[] {
  const known = new Map(years.flatMap(({ year, count }) => (year === null ? [] : [[year, count] as const])));
  if (known.size === 0) return [];
  const [first, last] = [Math.min(...known.keys()), Math.max(...known.keys())];
  return Array.from({ length: last - first + 1 }, (_, at) => ({ year: first + at, count: known.get(first + at) ?? 0 }));
}

const toLabel = (year: number, count: number): string => `Năm ${year}: ${formatNumber(count)} bài`;

/** How many articles each year has. */
export function YearHistogram({ years, children }: YearHistogramProps) {
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const bars = fillYears(years);
  const undated = years.find(({ year }) => year === null)?.count ?? 0;
  const percent = scaleLinear<number>({
    domain: [0, Math.max(1, ...bars.map(({ count }) => count))],
    range: [0, 100],
  });
  const toLook = (year: number, count: number): YearBar['look'] => ({
    className: 'histogram-bar',
    'aria-label': toLabel(year, count),
    onPointerEnter: () => setPointedAt(toLabel(year, count)),
    onPointerLeave: () => setPointedAt(null),
    onFocus: () => setPointedAt(toLabel(year, count)),
    onBlur: () => setPointedAt(null),
    children: <span className={count === 0 ? 'histogram-none' : undefined} style={{ height: `${percent(count)}%` }} />,
  });
  const isNarrow = bars.length < leastYears;
  return (
    <div className="histogram">
      {bars.length > 0 && (
        <div
          className="histogram-years"
          style={isNarrow ? { width: `${(100 * bars.length) / leastYears}%` } : undefined}
        >
          <ul className="histogram-bars" aria-label="Số bài theo năm">
            {bars.map(({ year, count }) => (
              <li key={year}>{children({ year, count, look: toLook(year, count) })}</li>
            ))}
          </ul>
          <p className="histogram-ends" aria-hidden="true">
            {isNarrow && pointedAt !== null ? (
              <strong>{pointedAt}</strong>
            ) : (
              <>
                <span>{bars[0]?.year}</span>
                <strong>{pointedAt}</strong>
                <span>{bars.length > 1 && bars.at(-1)?.year}</span>
              </>
            )}
          </p>
        </div>
      )}
      {undated > 0 && <p className="histogram-undated">Không rõ ngày: {formatNumber(undated)} bài</p>}
    </div>
  );
}
