import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import { useMemo, useRef } from 'react';
import { ArticleLink } from '../../shared/article-link.tsx';
import { type ArticleParams, atRevision } from '../../shared/article-params.ts';
import type { ArticleKind } from '../../shared/article-routes.ts';
import { BackLink } from '../../shared/back-link.tsx';
import { ErrorPanel, type ErrorTexts } from '../../shared/error-panel.tsx';
import { HitDate } from '../../shared/hit-date.tsx';
import { useDocumentTitle } from '../../shared/use-document-title.ts';
import { ArticleNotes } from './article-notes.tsx';
import { useArticle } from './article-query.ts';
import { ArticleSide } from './article-side.tsx';
import { ArticleSkeleton } from './article-skeleton.tsx';
import { LinkedText } from './linked-text.tsx';
import { MarkNavigation } from './mark-navigation.tsx';
import { MarkedBlock } from './marked-block.tsx';
import { toTextLinks } from './text-links.ts';
import { useRightAddress } from './use-right-address.ts';
import '../../shared/two-columns.css';
import './article-page.css';

/** What is said where an older revision was asked for. */
const ofRevision: ErrorTexts = {
  'not-found': {
    title: 'Không tìm thấy phiên bản này',
    advice: 'Phiên bản không có, đã được gỡ, hoặc bạn không có quyền xem.',
  },
  'archive-away': {
    title: 'Chưa mở được phiên bản này',
    advice: 'Kho lưu trữ tạm thời không đọc được; bản mới nhất của bài vẫn xem được.',
  },
};

interface ArticlePageProps {
  /** The kind that the address says. */
  kind: ArticleKind;
  id: string;
  params: ArticleParams;
}

/** An article to be read, with what the search that led to it marks. */
export function ArticlePage({ kind, id, params }: ArticlePageProps) {
  const { data, error, failureReason, refetch, isPlaceholderData } = useArticle(id, params);
  const problem = error ?? (isPlaceholderData || !data ? failureReason : null);
  useRightAddress({ kind, id, params }, isPlaceholderData ? undefined : data);
  useDocumentTitle(data ? toPageTitle(data) : '');
  return (
    <>
      <BackLink
        elsewhere={{
          ...{ to: '/', search: { q: params.q, diacritics: params.diacritics } },
          label: params.q === undefined ? 'Về trang tra cứu' : 'Trở lại kết quả',
        }}
      />
      {problem && (
        <ErrorPanel
          error={problem}
          onRetry={() => void refetch()}
          instead={params.revision === undefined ? undefined : ofRevision}
        >
          {params.revision !== undefined && (
            <p>
              <ArticleLink kind={kind} id={id} search={atRevision(params)}>
                Xem bản mới nhất
              </ArticleLink>
            </p>
          )}
        </ErrorPanel>
      )}
      {!problem &&
        (data ? (
          <Reader key={`${data.id} ${params.q}`} article={data} params={params} isBusy={isPlaceholderData} />
        ) : (
          <ArticleSkeleton />
        ))}
    </>
  );
}

const toPageTitle = ({ title, revision }: ArticleResponse): string =>
  revision && revision.number < revision.newest ? `${title.text} (phiên bản ${revision.number})` : title.text;

interface ReaderProps {
  article: ArticleResponse;
  params: ArticleParams;
  /** Whether another revision is on its way. */
  isBusy: boolean;
}

function Reader({ article, params, isBusy }: ReaderProps) {
  const body = useRef<HTMLElement>(null);
  const { summary, blocks, language, revision } = article;
  const links = useMemo(() => toTextLinks(article), [article]);
  return (
    <div className="two-columns" aria-busy={isBusy}>
      <article className="article" ref={body} lang={language ?? undefined}>
        <ArticleNotes article={article} params={params} />
        <ArticleHead article={article} />
        {summary && (
          <p className="article-summary">
            <LinkedText {...summary} links={[]} />
          </p>
        )}
        {toKeyed(blocks).map(({ key, ...block }, at) => (
          <MarkedBlock key={key} {...block} links={links.get(at) ?? []} />
        ))}
      </article>
      <ArticleSide article={article} params={params} />
      <MarkNavigation key={revision?.number} body={body} />
    </div>
  );
}

function ArticleHead({ article }: { article: ArticleResponse }) {
  const { title, document, date, author, source, url, goneSince } = article;
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
        <LinkedText {...title} links={[]} />
      </h1>
      <p className="article-meta">
        <HitDate date={date} />
        {author !== null && <span>{author}</span>}
        {source !== null && <span>{source}</span>}
        {url !== null && (
          <a href={url} rel="noreferrer">
            {goneSince === null ? 'Bản gốc' : 'Địa chỉ gốc'}
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
