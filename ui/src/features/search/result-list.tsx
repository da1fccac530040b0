import type { SearchResponse } from '@tra-cuu/data/contract/search';
import { HitCard } from './hit-card.tsx';
import type { SearchParams } from './search-params.ts';

/** The hits of a page. Those that match only without accents stand apart, after the exact ones. */
export function ResultList({ response, params }: { response: SearchResponse; params: SearchParams }) {
  const { hits, readings } = response;
  const firstFolded = readings.used === 'exact' ? hits.findIndex(({ tier }) => tier === 'folded') : -1;
  const exact = firstFolded < 0 ? hits : hits.slice(0, firstFolded);
  const folded = firstFolded < 0 ? [] : hits.slice(firstFolded);
  const toItem = (hit: SearchResponse['hits'][number]) => (
    <li key={hit.id}>
      <HitCard hit={hit} params={params} />
    </li>
  );
  return (
    <>
      {exact.length > 0 && <ol className="hits">{exact.map(toItem)}</ol>}
      {folded.length > 0 && (
        <section aria-labelledby="tier-folded">
          <h2 id="tier-folded" className="tier-divider">
            {exact.length > 0 || response.page > 1
              ? 'Bài chỉ trùng khi bỏ qua dấu'
              : 'Không có bài trùng dấu; các bài sau trùng khi bỏ qua dấu'}
          </h2>
          <ol className="hits">{folded.map(toItem)}</ol>
        </section>
      )}
    </>
  );
}
