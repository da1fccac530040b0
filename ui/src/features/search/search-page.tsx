import type { SearchResponse } from '@tra-cuu/data/contract/search';
import { ErrorPanel } from '../../shared/error-panel.tsx';
import { useDocumentTitle } from '../../shared/use-document-title.ts';
import { FilterChips } from './filter-chips.tsx';
import { Filters } from './filters.tsx';
import { FoldedLink } from './folded-link.tsx';
import { NoHits } from './no-hits.tsx';
import { Paging } from './paging.tsx';
import { ResultHeading } from './result-heading.tsx';
import { ResultList } from './result-list.tsx';
import { ResultSkeleton } from './result-skeleton.tsx';
import { SearchBox } from './search-box.tsx';
import { changeParams, isFiltered, type SearchParams } from './search-params.ts';
import { useSearch } from './search-query.ts';
import { StartPage } from './start-page.tsx';
import { useGoToSearch } from './use-go-to-search.ts';
import './search-page.css';

/** The search page: the box, and below it the way in, or what was found. */
export function SearchPage({ params }: { params: SearchParams }) {
  const goTo = useGoToSearch();
  const { q = '' } = params;
  useDocumentTitle(q);
  const started = q !== '' || isFiltered(params) || params.sort !== undefined;
  return (
    <div className={started ? 'search-page' : 'search-page search-page-start'}>
      {!started && <h1 className="start-title">Tra cứu bài viết và văn bản</h1>}
      <SearchBox q={q} onSearch={(text) => goTo(changeParams(params, { q: text, diacritics: undefined }))} />
      {started ? <Results params={params} goTo={goTo} /> : <StartPage />}
    </div>
  );
}

function Results({ params, goTo }: { params: SearchParams; goTo: (params: SearchParams) => void }) {
  const { data, error, failureReason, isPlaceholderData, refetch } = useSearch(params);
  const problem = error ?? (data ? null : failureReason);
  if (problem) return <ErrorPanel error={problem} onRetry={() => void refetch()} />;
  return (
    <div className="results-layout">
      <details className="filters-panel" open={globalThis.matchMedia?.('(min-width: 60rem)').matches ?? true}>
        <summary>Bộ lọc</summary>
        {data && <Filters facets={data.facets} params={params} onChange={goTo} />}
      </details>
      <section className="results" aria-busy={!data || isPlaceholderData} aria-labelledby="result-count">
        <ResultHeading response={data} params={params} onChange={goTo} />
        <FilterChips params={params} facets={data?.facets} onChange={goTo} />
        {data ? <Found response={data} params={params} /> : <ResultSkeleton />}
      </section>
    </div>
  );
}

function Found({ response, params }: { response: SearchResponse; params: SearchParams }) {
  const { readings, total, page, limit } = response;
  if (total === 0) return <NoHits params={params} />;
  return (
    <>
      <ResultList response={response} />
      {readings.used === 'exact' && readings.folded === null && params.diacritics === undefined && (
        <FoldedLink params={params} exact={readings.exact ?? 0} />
      )}
      <Paging total={total} page={page} limit={limit} params={params} />
    </>
  );
}
