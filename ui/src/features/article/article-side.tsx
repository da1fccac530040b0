import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import { ArticleLink } from '../../shared/article-link.tsx';
import type { ArticleParams } from '../../shared/article-params.ts';
import { formatDate } from '../../shared/format.ts';
import { RecordLink } from '../../shared/record-link.tsx';
import { Side } from '../../shared/side.tsx';
import { SideList } from '../../shared/side-list.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { NumberLink } from './number-link.tsx';
import { ReadingFacts } from './reading-facts.tsx';
import { RecordFacts } from './record-facts.tsx';
import { toKnownPaper } from './to-known-paper.ts';

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
    <Side label="Thông tin trong bài">
      {document && <DocumentFacts document={document} officials={officials} departments={departments} />}
      <SideList title="Kèm theo bài" items={attachedTo} keyOf={({ id }) => id} shown={fewItems}>
        {({ kind, id, title }) => (
          <ArticleLink kind={kind} id={id}>
            {title}
          </ArticleLink>
        )}
      </SideList>
      <SideList title="Tệp đính kèm" items={attachments} keyOf={({ url, title }) => `${url} ${title}`} shown={fewItems}>
        {(attachment) => <Attachment {...attachment} />}
      </SideList>
      <SideList title="Người được nhắc đến" items={officials} keyOf={({ id, name }) => `${id} ${name}`}>
        {({ id, name, positions }) => (
          <>
            <RecordLink kind="official" id={id}>
              {name}
            </RecordLink>
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
          <RecordLink kind="department" id={id}>
            {name}
          </RecordLink>
        )}
      </SideList>
      <SideList
        title="Văn bản được dẫn"
        items={documentReferences}
        keyOf={({ type, number, date }) => [type, number, date].join(' ')}
      >
        {({ type, number, date, documentId }) => (
          <>
            <NumberLink number={number} documentId={toKnownPaper({ date, documentId })}>
              {[type, number].filter(Boolean).join(' ')}
            </NumberLink>
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
    </Side>
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
      <ArticleLink kind="document" id={articleId}>
        {title}
      </ArticleLink>
      <span className="side-detail">
        có trong kho,{' '}
        <a href={url} rel="noreferrer">
          tệp gốc<span className="visually-hidden"> của {title}</span>
        </a>
      </span>
    </>
  );
}
