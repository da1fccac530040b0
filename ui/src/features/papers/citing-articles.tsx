import { citingPageSize, type DocumentResponse } from '@tra-cuu/data/contract/documents';
import { useRef } from 'react';
import { ArticleLink } from '../../shared/article-link.tsx';
import { formatNumber } from '../../shared/format.ts';
import { HitDate } from '../../shared/hit-date.tsx';
import { Paging, toPageParam } from '../../shared/paging.tsx';
import { useFocusOnPage } from '../../shared/use-focus-on-page.ts';
import { YearHistogram } from '../../shared/year-histogram.tsx';

interface CitingArticlesProps {
  paper: DocumentResponse;
  /** Whether another page of them is on its way. */
  isBusy: boolean;
}

/** The articles that cite a paper, by year and a page at a time. */
export function CitingArticles({ paper: { id, citedBy, years, page, articles }, isBusy }: CitingArticlesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnPage({ id, page: String(page) }, heading);
  return (
    <section aria-labelledby="citing" aria-busy={isBusy}>
      <h2 id="citing" ref={heading} tabIndex={-1}>
        {citedBy === 0 ? 'Chưa có bài viết, văn bản nào dẫn' : `${formatNumber(citedBy)} bài viết, văn bản dẫn`}
      </h2>
      {citedBy > 0 && (
        <>
          <YearHistogram years={years}>{({ look }) => <span {...look} role="img" />}</YearHistogram>
          <ol className="citing">
            {articles.map(({ id: article, kind, title, date }) => (
              <li key={article}>
                <ArticleLink kind={kind} id={article}>
                  {title}
                </ArticleLink>
                <span className="citing-date">
                  <HitDate date={date} />
                </span>
              </li>
            ))}
          </ol>
          <Paging
            last={Math.ceil(citedBy / citingPageSize)}
            page={page}
            toPage={(to) => ({
              ...{ to: '/van-ban-so/$id', params: { id }, search: { page: toPageParam(to) } },
              ...{ state: true, resetScroll: false },
            })}
          />
        </>
      )}
    </section>
  );
}
