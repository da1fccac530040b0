import type { OfficialResponse, Seen } from '@tra-cuu/data/contract/officials';
import { ArticleLink } from '../../shared/article-link.tsx';
import { formatDate, formatNumber } from '../../shared/format.ts';
import { PostName } from './post-name.tsx';
import { toAxis, toTrack } from './to-track.ts';
import './post-timeline.css';

type Post = OfficialResponse['positions'][number];
type Axis = ReturnType<typeof toAxis>;

/** The posts of a person in the order in which they were first seen, each with the articles that say so, along one line of years. */
export function PostTimeline({ positions }: { positions: readonly Post[] }) {
  if (positions.length === 0) return null;
  const axis = toAxis(positions);
  return (
    <section aria-labelledby="posts">
      <h2 id="posts">Chức vụ qua các thời kỳ</h2>
      {axis && axis.from !== axis.to && (
        <p className="post-axis" aria-hidden="true">
          <span>{axis.from}</span>
          <span>{axis.to}</span>
        </p>
      )}
      <ol className="posts">
        {positions.map((post) => (
          <li
            key={`${post.title}\n${post.body}\n${post.former}`}
            className={post.membership ? 'post post-seat' : 'post'}
          >
            <PostText post={post} />
            <PostTrack post={post} axis={axis} />
          </li>
        ))}
      </ol>
      <p className="record-note">
        Ngày là ngày của bài viết ghi chức vụ đó, không phải ngày bổ nhiệm hay thôi giữ chức vụ.
      </p>
    </section>
  );
}

function PostText({ post }: { post: Post }) {
  const { former, first, last, articles, printed = [] } = post;
  return (
    <>
      <p className="post-title">
        <strong>
          <PostName post={post} isLinked />
        </strong>
        {former && <span className="badge">nguyên chức</span>}
      </p>
      <p className="post-seen">
        {first && last ? <SeenSpan first={first} last={last} /> : 'Không rõ thời gian'}
        <span>{formatNumber(articles)} bài ghi</span>
      </p>
      {printed.length > 0 && <p className="post-printed">Có bài ghi: {printed.join('; ')}</p>}
    </>
  );
}

function SeenSpan({ first, last }: { first: Seen; last: Seen }) {
  if (first.articleId === last.articleId)
    return (
      <span>
        Ghi nhận: <SeenIn seen={first} />
      </span>
    );
  return (
    <span>
      Ghi nhận từ <SeenIn seen={first} /> đến <SeenIn seen={last} />
    </span>
  );
}

/** A day, leading to the article that says so. */
const SeenIn = ({ seen: { date, precision, articleId } }: { seen: Seen }) => (
  <ArticleLink id={articleId}>
    <time dateTime={date}>{formatDate(date, precision)}</time>
    <span className="visually-hidden">: xem bài ghi chức vụ này</span>
  </ArticleLink>
);

function PostTrack({ post, axis }: { post: Post; axis: Axis }) {
  const track = axis && toTrack(post, axis);
  if (!track) return null;
  return (
    <p className="post-track" aria-hidden="true">
      <span style={{ left: `min(${track.left}%, 100% - 6px)`, width: `${track.width}%` }} />
    </p>
  );
}
