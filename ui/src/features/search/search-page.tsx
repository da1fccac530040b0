import { useNavigate } from '@tanstack/react-router';
import { articleRoutes } from '../../shared/article-routes.ts';
import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';
import { changeWords, isFiltered, type SearchParams } from './search-params.ts';
import { StartPage } from './start-page.tsx';
import type { Option } from './suggest/options.ts';
import { toTarget } from './suggest/to-target.ts';
import { useGoToSearch } from './use-go-to-search.ts';

/** The search page: the box, and below it the way in, or what was found. */
export function SearchPage({ params }: { params: SearchParams }) {
  const goTo = useGoToSearch('to-top');
  const navigate = useNavigate();
  const { q = '' } = params;
  const started = q !== '' || isFiltered(params) || params.sort !== undefined;
  const take = (option: Option): string => {
    const target = toTarget(option, params);
    if ('search' in target) goTo(target.search);
    else void navigate({ to: articleRoutes.article, params: { id: target.article } });
    return 'search' in target ? (target.search.q ?? '') : q;
  };
  return (
    <div className={started ? 'search-page' : 'search-page search-page-start'}>
      {!started && (
        <header className="start-welcome">
          <h1>Tra cứu bài viết và văn bản</h1>
          <p>Tin bài, chỉ thị, nghị quyết đã công bố: tìm theo từ ngữ, theo người, đơn vị và thời gian.</p>
        </header>
      )}
      <SearchBox q={q} isFocused={!started} onSearch={(text) => goTo(changeWords(params, text))} onTake={take} />
      {started ? <Results params={params} /> : <StartPage />}
    </div>
  );
}
