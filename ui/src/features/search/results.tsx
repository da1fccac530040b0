import type { SearchResponse } from '@tra-cuu/data/contract/search';
import { useRef } from 'react';
import { ErrorPanel } from '../../shared/error-panel.tsx';
import { Paging, toPageParam } from '../../shared/paging.tsx';
import { SidePanel } from '../../shared/side-panel.tsx';
import { useDocumentTitle } from '../../shared/use-document-title.ts';
import { useFocusOnPage } from '../../shared/use-focus-on-page.ts';
import { toChips } from './chips.ts';
import { FilterChips } from './filter-chips.tsx';
import { Filters } from './filters.tsx';
import { FoldedLink } from './folded-link.tsx';
import { KnownRecords } from './known-records.tsx';
import { nameValues, toDoubtful, toUnnamed } from './name-values.ts';
import { NoHits } from './no-hits.tsx';
import { ResultHeading } from './result-heading.tsx';
import { ResultList } from './result-list.tsx';
import { ResultNotes } from './result-notes.tsx';
import { ResultSkeleton } from './result-skeleton.tsx';
import type { SearchParams } from './search-params.ts';
import { useSearch, useSeenFacets } from './search-query.ts';
import { toLastPage } from './to-last-page.ts';
import { useGoToSearch } from './use-go-to-search.ts';
import { useNames } from './use-names.ts';
import { useShownIds } from './use-shown-ids.ts';
import './results.css';

/** What a search found, and what narrows it. The answer before stays, dimmed, until the next one is there. */
export function Results({ params }: { params: SearchParams }) {
  const { data, error, failureReason, isPlaceholderData, refetch } = useSearch(params);
  const goTo = useGoToSearch('stay');
  const heading = useRef<HTMLHeadingElement>(null);
  const focusHeading = (): void => heading.current?.focus({ preventScroll: true });
  useFocusOnPage(params, heading, { preventScroll: true });
  const seen = useSeenFacets();
  const unnamed = data ? [...toUnnamed(params, [data.facets, ...seen]), ...toDoubtful(params, data.facets)] : [];
  const names = useNames(unnamed, !isPlaceholderData);
  useShownIds(params, unnamed, names);
  const facets = data && nameValues(data.facets, params, seen, names);
  const chips = toChips(params, facets);
  useDocumentTitle(params.q ?? chips.map(({ label }) => label).join(', '));

  const change = (next: SearchParams): void => {
    goTo(next);
    focusHeading();
  };
  const problem = error ?? (!data || isPlaceholderData ? failureReason : null);
  if (problem)
    return (
      <div className="results-problem">
        <FilterChips params={params} facets={undefined} onChange={goTo} />
        <ErrorPanel error={problem} onRetry={() => void refetch()} />
      </div>
    );
  return (
    <div className="results-layout">
      <SidePanel label={chips.length > 0 ? `Bộ lọc (${chips.length})` : 'Bộ lọc'}>
        {facets && <Filters facets={facets} params={params} onChange={goTo} />}
      </SidePanel>
      <section className="results" aria-busy={!data || isPlaceholderData} aria-labelledby="result-count">
        <ResultHeading ref={heading} response={data} params={params} onChange={goTo} />
        <FilterChips params={params} facets={facets} onChange={change} />
        <KnownRecords params={params} facets={facets} />
        <ResultNotes response={data} params={params} />
        {data ? <Found response={data} params={params} /> : <ResultSkeleton />}
      </section>
    </div>
  );
}

function Found({ response, params }: { response: SearchResponse; params: SearchParams }) {
  const { readings, total, page, query } = response;
  const asTyped = query.corrected === undefined && params.diacritics === undefined;
  const mayHoldMore = asTyped && readings.exact !== null && readings.folded === null;
  return (
    <>
      {total === 0 && <NoHits params={params} />}
      {total > 0 && response.hits.length === 0 && <p>Không có trang này. Hãy chọn một trang dưới đây.</p>}
      <ResultList response={response} params={{ ...params, q: response.query.corrected ?? params.q }} />
      {mayHoldMore && <FoldedLink params={params} exact={readings.exact ?? 0} />}
      <Paging
        last={toLastPage(response)}
        page={page}
        toPage={(to) => ({ to: '/', search: { ...params, page: toPageParam(to) } })}
      />
    </>
  );
}
