import type { SearchHit } from '@tra-cuu/data/contract/search';
import { formatDate, unknownDate } from './format.ts';

/** The day of an article, and whether it is that of what it reports for want of its own. */
export function HitDate({ date }: { date: SearchHit['date'] }) {
  if (date === null) return <span>{unknownDate}</span>;
  return (
    <span>
      <time dateTime={date.value}>{formatDate(date.value, date.precision)}</time>
      {date.basis === 'event' && ' (ngày diễn ra)'}
    </span>
  );
}
