import type { ListedOfficial } from '@tra-cuu/data/contract/officials';
import { formatNumber } from '../../shared/format.ts';
import { RecordLink } from '../../shared/record-link.tsx';
import { PostName } from './post-name.tsx';
import { toSpan } from './to-span.ts';
import './official-row.css';

/** One person of a list: the name, the post last held, and how much there is. */
export function OfficialRow({ official: { id, name, articles, position, first, last } }: { official: ListedOfficial }) {
  const span = toSpan(first, last);
  return (
    <div className="official-row">
      <p className="official-name">
        <RecordLink kind="official" id={id}>
          {name}
        </RecordLink>
      </p>
      {position && (
        <p className="official-post">
          <PostName post={position} />
        </p>
      )}
      <p className="official-count">
        {span !== null && <span>{span}</span>}
        <span>{formatNumber(articles)} bài</span>
      </p>
    </div>
  );
}
