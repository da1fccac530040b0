import { Link } from '@tanstack/react-router';
import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import { formatDate } from '../../shared/format.ts';
import type { ArticleParams } from './article-params.ts';
import { DocumentFacts } from './document-facts.tsx';
import { InnerLink } from './inner-link.tsx';
import { NumberLink } from './number-link.tsx';
import { ReadingFacts } from './reading-facts.tsx';
import { RecordFacts } from './record-facts.tsx';
import { SideList } from './side-list.tsx';

/** Items of a list that are seen at once. */
const fewItems = 8;

interface ArticleSideProps {
  article: ArticleResponse;
  params: ArticleParams;
}

/** Who and what an article names, each leading to all that is known of it, and what is known of the article itself. */
export function ArticleSide({ article, params }: ArticleSideProps) {
  const { document, officials, departments, documentReferences, attachments, attachedTo, events } = article;
  return (
    <aside className="article-side" aria-label="Thông tin trong bài">
      {document && <DocumentFacts document={document} />}
      <SideList title="Kèm theo bài" items={attachedTo} keyOf={({ id }) => id} shown={fewItems}>
        {({ kind, id, title }) => (
          <InnerLink kind={kind} id={id}>
            {title}
          </InnerLink>
        )}
      </SideList>
      <SideList title="Tệp đính kèm" items={attachments} keyOf={({ url, title }) => `${url} ${title}`} shown={fewItems}>
        {(attachment) => <Attachment {...attachment} />}
      </SideList>
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
      <div className="article-record">
        <ReadingFacts article={article} />
        <RecordFacts article={article} params={params} />
      </div>
    </aside>
  );
}

/** A file: the document in the archive where it was taken in, with the file itself beside it; else the file. */
function Attachment({ title, url, articleId }: ArticleResponse['attachments'][number]) {
  if (articleId === null)
    return (
      <a href={url} rel="noreferrer">
        {title}
      </a>
    );
  return (
    <>
      <InnerLink kind="document" id={articleId}>
        {title}
      </InnerLink>
      <span className="side-detail">
        có trong kho,{' '}
        <a href={url} rel="noreferrer">
          tệp gốc<span className="visually-hidden"> của {title}</span>
        </a>
      </span>
    </>
  );
}
