import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import { useRef } from 'react';
import { ErrorPanel } from '../../shared/error-panel.tsx';
import { HitDate } from '../../shared/hit-date.tsx';
import { useDocumentTitle } from '../../shared/use-document-title.ts';
import type { ArticleParams } from './article-params.ts';
import { useArticle } from './article-query.ts';
import { ArticleSide } from './article-side.tsx';
import { ArticleSkeleton } from './article-skeleton.tsx';
import { BackLink } from './back-link.tsx';
import { MarkNavigation } from './mark-navigation.tsx';
import { MarkedBlock, MarkedRange } from './marked-block.tsx';
import './article-page.css';

/** An article to be read, with what the search that led to it marks. */
export function ArticlePage({ id, params }: { id: string; params: ArticleParams }) {
  const { data, error, failureReason, refetch } = useArticle(id, params);
  const problem = error ?? (data ? null : failureReason);
  useDocumentTitle(data?.title.text ?? '');
  return (
    <>
      <BackLink params={params} />
      {problem && <ErrorPanel error={problem} onRetry={() => void refetch()} />}
      {!problem && (data ? <Reader key={`${id} ${params.q}`} article={data} /> : <ArticleSkeleton />)}
    </>
  );
}

function Reader({ article }: { article: ArticleResponse }) {
  const body = useRef<HTMLElement>(null);
  const { summary, blocks } = article;
  return (
    <div className="article-layout">
      <article className="article" ref={body}>
        <ArticleHead article={article} />
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
      <MarkNavigation body={body} />
    </div>
  );
}

function ArticleHead({ article: { title, document, date, author, source, url } }: { article: ArticleResponse }) {
  return (
    <header>
      {document && (
        <p>
          <span className="badge">
            {document.type} {document.number}
          </span>
        </p>
      )}
      <h1>
        <MarkedRange {...title} />
      </h1>
      <p className="article-meta">
        <HitDate date={date} />
        {author !== null && <span>{author}</span>}
        {source !== null && <span>{source}</span>}
        {url !== null && (
          <a href={url} rel="noreferrer">
            Bản gốc
          </a>
        )}
      </p>
    </header>
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
