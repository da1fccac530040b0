import { Link } from '@tanstack/react-router';
import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import type { ReactNode } from 'react';
import { formatDate } from '../../shared/format.ts';
import { DocumentFacts } from './document-facts.tsx';
import { NumberLink } from './number-link.tsx';

/** Who and what an article names, each leading to all that is known of it. */
export function ArticleSide({ article }: { article: ArticleResponse }) {
  const { document, officials, departments, documentReferences, attachments, events } = article;
  return (
    <aside className="article-side" aria-label="Thông tin trong bài">
      {document && <DocumentFacts document={document} />}
      <SideList title="Người được nhắc đến" items={officials} keyOf={({ id, name }) => `${id} ${name}`}>
        {({ id, name, positions }) => (
          <>
            <Link to="/" search={{ official: [id] }}>
              {name}
            </Link>
            {[...new Set(positions.map(({ title }) => title))].map((title) => (
              <span key={title} className="side-detail">
                {title}
              </span>
            ))}
          </>
        )}
      </SideList>
      <SideList title="Đơn vị" items={departments} keyOf={({ id, name }) => `${id} ${name}`}>
        {({ id, name }) => (
          <Link to="/" search={{ department: [id] }}>
            {name}
          </Link>
        )}
      </SideList>
      <SideList
        title="Văn bản được dẫn"
        items={documentReferences}
        keyOf={({ type, number, date }) => [type, number, date].join(' ')}
      >
        {({ type, number, date }) => (
          <>
            <NumberLink number={number} type={type} />
            {date !== undefined && <span className="side-detail">ngày {formatDate(date, 'day')}</span>}
          </>
        )}
      </SideList>
      <SideList title="Ngày diễn ra" items={events} keyOf={({ date, evidence }) => `${date} ${evidence}`}>
        {({ date, evidence }) => (
          <>
            <time dateTime={date}>{formatDate(date, 'day')}</time>
            <span className="side-detail">“{evidence}”</span>
          </>
        )}
      </SideList>
      <SideList title="Tệp đính kèm" items={attachments} keyOf={({ url, title }) => `${url} ${title}`}>
        {({ title, url }) => (
          <a href={url} rel="noreferrer">
            {title}
          </a>
        )}
      </SideList>
    </aside>
  );
}

interface SideListProps<Item> {
  title: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
}

function SideList<Item>({ title, items, keyOf, children }: SideListProps<Item>) {
  const distinct = [...new Map(items.map((item) => [keyOf(item), item])).entries()];
  if (distinct.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {distinct.map(([key, item]) => (
          <li key={key}>{children(item)}</li>
        ))}
      </ul>
    </section>
  );
}
