import { Link } from '@tanstack/react-router';
import { isFiltered, type SearchParams, withoutFilters } from './search-params.ts';
import './no-hits.css';

/** What to try when nothing was found. */
export function NoHits({ params }: { params: SearchParams }) {
  return (
    <div className="no-hits">
      <p>Có thể thử:</p>
      <ul>
        {isFiltered(params) && (
          <li>
            <Link to="/" search={withoutFilters(params)}>
              Bỏ các bộ lọc
            </Link>
          </li>
        )}
        <li>Bớt từ khóa: mọi từ đều phải có trong bài.</li>
        <li>Gõ không dấu, hoặc kiểm tra lại dấu.</li>
        <li>Tìm văn bản theo số, ví dụ: 05-CT/ĐUK.</li>
      </ul>
    </div>
  );
}
