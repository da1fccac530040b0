import { Results } from './results.tsx';
import { SearchBox } from './search-box.tsx';
import { changeParams, isFiltered, type SearchParams } from './search-params.ts';
import { StartPage } from './start-page.tsx';
import { useGoToSearch } from './use-go-to-search.ts';
import './search-page.css';

/** The search page: the box, and below it the way in, or what was found. */
export function SearchPage({ params }: { params: SearchParams }) {
  const goTo = useGoToSearch('to-top');
  const { q = '' } = params;
  const started = q !== '' || isFiltered(params) || params.sort !== undefined;
  return (
    <div className={started ? 'search-page' : 'search-page search-page-start'}>
      {!started && (
        <header className="start-welcome">
          <h1>Tra cứu bài viết và văn bản</h1>
          <p>Tin bài, chỉ thị, nghị quyết đã công bố: tìm theo từ ngữ, theo người, đơn vị và thời gian.</p>
        </header>
      )}
      <SearchBox
        q={q}
        isFocused={!started}
        onSearch={(text) => goTo(changeParams(params, { q: text, diacritics: undefined }))}
      />
      {started ? <Results params={params} /> : <StartPage />}
    </div>
  );
}
