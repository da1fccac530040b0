import { Link } from '@tanstack/react-router';
import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import type { ReactNode } from 'react';
import { formatDate } from '../../shared/format.ts';

/** Who and what an article names, each leading to all that is known of it. */
export function ArticleSide({ article }: { article: ArticleResponse }) {
  const { officials, departments, documentReferences, attachments, events } = article;
  return (
    <aside className="article-side" aria-label="Thông tin trong bài">
      <SideList title="Người được nhắc đến" items={officials}>
        {({ id, name, positions }) => (
          <li key={id}>
            <Link to="/" search={{ official: [id] }}>
              {name}
            </Link>
            {positions.map(({ title }) => (
              <span key={title} className="position">
                {title}
              </span>
            ))}
          </li>
        )}
      </SideList>
      <SideList title="Đơn vị" items={departments}>
        {({ id, name }) => (
          <li key={id}>
            <Link to="/" search={{ department: [id] }}>
              {name}
            </Link>
          </li>
        )}
      </SideList>
      <SideList title="Văn bản được dẫn" items={documentReferences}>
        {({ type, number, date }) => (
          <li key={number}>
            <Link to="/" search={{ q: `"${number}"` }}>
              {type} {number}
            </Link>
            {date !== undefined && <span className="position">ngày {formatDate(date, 'day')}</span>}
          </li>
        )}
      </SideList>
      <SideList title="Ngày diễn ra" items={events}>
        {({ date, evidence }) => (
          <li key={date}>
            {formatDate(date, 'day')}
            <span className="position">“{evidence}”</span>
          </li>
        )}
      </SideList>
      <SideList title="Tệp đính kèm" items={attachments}>
        {({ title, url }) => (
          <li key={url}>
            <a href={url} rel="noreferrer">
              {title}
            </a>
          </li>
        )}
      </SideList>
    </aside>
  );
}

interface SideListProps<Item> {
  title: string;
  items: readonly Item[];
  children: (item: Item) => ReactNode;
}

function SideList<Item>({ title, items, children }: SideListProps<Item>) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>{items.map(children)}</ul>
    </section>
  );
}
