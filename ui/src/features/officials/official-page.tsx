import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { OfficialResponse } from '@tra-cuu/data/contract/officials';
import { formatNumber } from '../../shared/format.ts';
import { fromPage } from '../../shared/history-state.ts';
import { officialQuery } from '../../shared/official-query.ts';
import { RecordPage } from '../../shared/record-page.tsx';
import { useRightId } from '../../shared/use-right-id.ts';
import { YearLinks } from '../../shared/year-links.tsx';
import { Namesakes } from './namesakes.tsx';
import { OfficialSide } from './official-side.tsx';
import { PostTimeline } from './post-timeline.tsx';
import '../../shared/two-columns.css';

const missing = {
  title: 'Không tìm thấy người này',
  advice: 'Kho tư liệu không có người ở địa chỉ này, hoặc các bài nhắc đến người này bạn không có quyền xem.',
};

/** A person: the posts held over time, and where to read about them. */
export function OfficialPage({ id }: { id: string }) {
  const query = useQuery(officialQuery(id));
  useRightId('official', id, query.data);
  return (
    <RecordPage
      query={query}
      toTitle={({ name }) => name}
      missing={missing}
      elsewhere={{ to: '/can-bo', label: 'Danh sách cán bộ' }}
    >
      {(official) => (
        <div className="two-columns">
          <article className="record">
            <OfficialHead official={official} />
            <Namesakes namesakes={official.namesakes} />
            <PostTimeline positions={official.positions} />
            <section>
              <h2>Các bài theo năm</h2>
              <YearLinks years={official.years} search={{ official: [official.id] }} />
            </section>
          </article>
          <OfficialSide official={official} />
        </div>
      )}
    </RecordPage>
  );
}

function OfficialHead({ official: { id, name, otherNames, articles } }: { official: OfficialResponse }) {
  return (
    <header>
      <h1>{name}</h1>
      {otherNames.length > 0 && <p className="record-meta">Còn được ghi là: {otherNames.join('; ')}</p>}
      <p className="record-actions">
        <Link to="/" search={{ official: [id] }} state={fromPage} className="action action-main">
          Xem {formatNumber(articles)} bài
        </Link>
      </p>
    </header>
  );
}
