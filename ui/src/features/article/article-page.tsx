import { Link, useCanGoBack, useRouter } from '@tanstack/react-router';
import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import { useRef } from 'react';
import { ErrorPanel } from '../../shared/error-panel.tsx';
import { formatDate, unknownDate } from '../../shared/format.ts';
import { useDocumentTitle } from '../../shared/use-document-title.ts';
import { useArticle } from './article-query.ts';
import { ArticleSide } from './article-side.tsx';
import { MarkNavigation } from './mark-navigation.tsx';
import { MarkedBlock, MarkedRange } from './marked-block.tsx';
import './article-page.css';

/** An article to be read, with what the search that led to it marks. */
export function ArticlePage({ id, q }: { id: string; q: string }) {
  const { data, error, failureReason, refetch } = useArticle(id, q);
  useDocumentTitle(data?.title.text ?? '');
  const problem = error ?? (data ? null : failureReason);
  return (
    <>
      <BackLink q={q} />
      {problem ? <ErrorPanel error={problem} onRetry={() => void refetch()} /> : data && <Reader article={data} />}
    </>
  );
}

/** Back to where the reader came from; to a search for the same words where they came from elsewhere. */
function BackLink({ q }: { q: string }) {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <p className="back-link">
      <Link
        to="/"
        search={q === '' ? {} : { q }}
        onClick={(event) => {
          if (!canGoBack || event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          router.history.back();
        }}
      >
        ← Trở lại kết quả
      </Link>
    </p>
  );
}

function Reader({ article }: { article: ArticleResponse }) {
  const body = useRef<HTMLElement>(null);
  const { title, summary, blocks, author, source, url, date, document } = article;
  const marks = [title, ...(summary ? [summary] : []), ...blocks].reduce((sum, text) => sum + text.marks.length, 0);
  return (
    <div className="article-layout">
      <article className="article" ref={body} lang="vi">
        <header>
          {document && (
            <p className="article-document">
              {document.type} {document.number}
            </p>
          )}
          <h1>
            <MarkedRange {...title} />
          </h1>
          <p className="article-meta">
            {date ? (
              <time dateTime={date.value}>{formatDate(date.value, date.precision)}</time>
            ) : (
              <span>{unknownDate}</span>
            )}
            {date?.basis === 'event' && <span>(ngày diễn ra)</span>}
            {author !== null && <span>{author}</span>}
            {source !== null && <span>{source}</span>}
            {url !== null && (
              <a href={url} rel="noreferrer">
                Bản gốc
              </a>
            )}
          </p>
        </header>
        {summary && (
          <p className="article-summary">
            <MarkedRange {...summary} />
          </p>
        )}
        {toKeyed(blocks).map(({ key, ...block }) => (
          <MarkedBlock key={key} {...block} />
        ))}
      </article>
      <ArticleSide article={article} />
      <MarkNavigation body={body} count={marks} />
    </div>
  );
}

/** Blocks never change their order: a block is known by where its text begins. */
function toKeyed(blocks: ArticleResponse['blocks']): (ArticleResponse['blocks'][number] & { key: number })[] {
  let key = 0;
  return blocks.map((block) => {
    const keyed = { ...block, key };
    key += block.text.length + 1;
    return keyed;
  });
}
