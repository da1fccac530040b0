import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import type { ReactNode } from 'react';
import { ArticleLink } from '../../shared/article-link.tsx';
import { type ArticleParams, atRevision } from '../../shared/article-params.ts';
import { formatDayOf, formatMoment } from '../../shared/format.ts';
import { isDoubtful } from './is-doubtful.ts';
import './article-notes.css';

interface ArticleNotesProps {
  article: ArticleResponse;
  params: ArticleParams;
}

/** What a reader must know before they rely on what they read. */
export function ArticleNotes({ article, params }: ArticleNotesProps) {
  const { revision, goneSince, kind, id } = article;
  return (
    <div className="article-notes" role="status">
      {revision && revision.number < revision.newest && (
        <Note tone="strong">
          Đây là <strong>phiên bản {revision.number}</strong>, lưu lúc {formatMoment(revision.capturedAt)}; đã có bản
          mới hơn.{' '}
          <ArticleLink kind={kind} id={id} search={atRevision(params)}>
            Xem bản mới nhất
          </ArticleLink>
        </Note>
      )}
      {goneSince !== null && (
        <Note tone="quiet">Trang gốc không còn từ ngày {formatDayOf(goneSince)}; bản lưu ở đây vẫn đọc được.</Note>
      )}
      {isDoubtful(article.reading) && (
        <Note tone="quiet">
          Văn bản do máy đọc, có thể có chữ sai hoặc thiếu: khi trích dẫn, hãy đối chiếu với bản gốc.
        </Note>
      )}
    </div>
  );
}

const Note = ({ tone, children }: { tone: 'strong' | 'quiet'; children: ReactNode }) => (
  <p className={`article-note article-note-${tone}`}>
    <span>{children}</span>
  </p>
);
