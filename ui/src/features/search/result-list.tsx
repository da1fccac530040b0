import type { SearchHit, SearchResponse, Tier } from '@tra-cuu/data/contract/search';
import { HitCard } from './hit-card.tsx';
import type { SearchParams } from './search-params.ts';

/** Says how the hits of a tier were reached that follow those of another. */
const headings: Record<Tier, string> = {
  exact: 'Bài trùng cả dấu',
  restored: 'Bài trùng khi thêm dấu còn thiếu',
  folded: 'Bài chỉ trùng khi bỏ qua dấu',
  relaxed: 'Bài trùng khi bỏ hoặc sửa vài từ',
  related: 'Bài liên quan',
};
const nothingExact = 'Không có bài trùng dấu; các bài sau trùng khi bỏ qua dấu';

/** Hits of one tier that stand one after another. `heading` is null where there is nothing to tell them from. */
interface Run {
  tier: Tier;
  heading: string | null;
  hits: SearchHit[];
}

/** The hits of a page in their order, split where the tier changes. */
function toRuns({ hits, readings, page }: SearchResponse): Run[] {
  const runs: Run[] = [];
  for (const hit of hits) {
    const run = runs.at(-1);
    if (run?.tier === hit.tier) run.hits.push(hit);
    else runs.push({ tier: hit.tier, heading: toHeading(hit.tier, readings.used, page, !run), hits: [hit] });
  }
  return runs;
}

function toHeading(tier: Tier, used: Tier, page: number, isFirst: boolean): string | null {
  if (isFirst && tier === used) return null;
  return isFirst && page === 1 && used === 'exact' && tier === 'folded' ? nothingExact : headings[tier];
}

/** The hits of a page. Those of one tier that follow those of another stand apart. */
export function ResultList({ response, params }: { response: SearchResponse; params: SearchParams }) {
  return toRuns(response).map(({ heading, hits }, at) => {
    const list = <HitList key={hits[0]?.id} hits={hits} params={params} />;
    if (heading === null) return list;
    const id = `tier-${at}`;
    return (
      <section key={hits[0]?.id} aria-labelledby={id}>
        <h2 id={id} className="tier-divider">
          {heading}
        </h2>
        {list}
      </section>
    );
  });
}

function HitList({ hits, params }: { hits: readonly SearchHit[]; params: SearchParams }) {
  return (
    <ol className="hits">
      {hits.map((hit) => (
        <li key={hit.id}>
          <HitCard hit={hit} params={params} />
        </li>
      ))}
    </ol>
  );
}
