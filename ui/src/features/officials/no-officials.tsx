import { Link } from '@tanstack/react-router';
import type { OfficialsParams } from './officials-params.ts';

/** What to try when no one was found. */
export function NoOfficials({ params: { q, department, sort } }: { params: OfficialsParams }) {
  if (q === undefined && department === undefined)
    return <p className="list-none">Kho tư liệu chưa có bài viết nào nhắc đến người cùng chức vụ.</p>;
  return (
    <div className="list-none">
      <p>Không có ai khớp. Có thể thử:</p>
      <ul>
        {department !== undefined && (
          <li>
            <Link to="/can-bo" search={{ q, sort }}>
              Tìm trong mọi đơn vị
            </Link>
          </li>
        )}
        {q !== undefined && (
          <>
            <li>Gõ không dấu, hoặc chỉ gõ tên.</li>
            <li>
              <Link to="/" search={{ q }}>
                Tìm “{q}” trong các bài viết
              </Link>
            </li>
          </>
        )}
      </ul>
    </div>
  );
}
