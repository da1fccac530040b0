import { Link } from '@tanstack/react-router';
import type { Facets } from '@tra-cuu/data/contract/search';
import { fromPage } from './history-state.ts';
import { YearHistogram } from './year-histogram.tsx';

interface YearLinksProps {
  years: Facets['years'];
  /** The search that has these articles. */
  search: { official?: string[]; department?: string[] };
}

/** How many articles each year has, each bar leading to them. */
export const YearLinks = ({ years, search }: YearLinksProps) => (
  <YearHistogram years={years}>
    {({ year, count, look }) =>
      count === 0 ? (
        <span {...look} role="img" />
      ) : (
        <Link to="/" search={{ ...search, from: `${year}-01-01`, to: `${year}-12-31` }} state={fromPage} {...look} />
      )
    }
  </YearHistogram>
);
