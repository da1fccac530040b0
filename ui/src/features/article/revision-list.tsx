import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import type { RecordResponse } from '@tra-cuu/data/contract/record';
import { ArticleLink } from '../../shared/article-link.tsx';
import { type ArticleParams, atRevision } from '../../shared/article-params.ts';
import { formatMoment } from '../../shared/format.ts';
import { SideList } from '../../shared/side-list.tsx';
import './revision-list.css';

/** Revisions that are seen at once. */
const fewRevisions = 6;

type Revision = RecordResponse['revisions'][number];

interface RevisionListProps {
  article: ArticleResponse;
  params: ArticleParams;
  /** The newest first. */
  revisions: readonly Revision[];
}

/** The revisions of an article, each leading to the article as it was; of one that never changed, when it was kept. */
export function RevisionList({ article: { id, kind, revision }, params, revisions }: RevisionListProps) {
  const [newest, ...older] = revisions;
  if (!newest) return null;
  if (older.length === 0)
    return (
      <section>
        <h2>Bản lưu</h2>
        <p>Lưu lúc {formatMoment(newest.capturedAt)}</p>
      </section>
    );
  const items = revisions.map((one, at) => ({ ...one, before: revisions[at + 1] }));
  const shown = revision?.number ?? newest.number;
  return (
    <SideList
      title="Các phiên bản"
      className="revisions"
      items={items}
      keyOf={({ number }) => String(number)}
      shown={fewRevisions}
    >
      {({ number, before, ...one }) => (
        <>
          <ArticleLink kind={kind} id={id} search={atRevision(params, number === newest.number ? undefined : number)}>
            Phiên bản {number}
          </ArticleLink>
          {number === shown && <span className="badge">đang xem</span>}
          <span className="side-detail">
            {number === newest.number && 'mới nhất, '}
            {toOrigin(one, before)}
          </span>
          {before && before.title !== one.title && <span className="side-detail">đổi tên thành “{one.title}”</span>}
        </>
      )}
    </SideList>
  );
}

/** When the page was kept; where it is the page of the revision before, read by a newer program, when that was. */
const toOrigin = ({ capturedAt, createdAt }: Omit<Revision, 'number'>, before: Revision | undefined): string =>
  before?.capturedAt === capturedAt ? `đọc lại lúc ${formatMoment(createdAt)}` : `lưu lúc ${formatMoment(capturedAt)}`;
