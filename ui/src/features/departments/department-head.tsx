import { Link } from '@tanstack/react-router';
import type { DepartmentResponse } from '@tra-cuu/data/contract/departments';
import { formatNumber } from '../../shared/format.ts';
import { fromPage } from '../../shared/history-state.ts';
import { RecordLink } from '../../shared/record-link.tsx';
import { levelNames } from './level-names.ts';
import './department-head.css';

/** The name of a body, what it belongs to, and the way to the articles: of it alone, or of all that belongs to it. */
export function DepartmentHead({ department }: { department: DepartmentResponse }) {
  const { id, name, level, ancestors, otherNames, articles, articlesWithin } = department;
  return (
    <header>
      {ancestors.length > 0 && (
        <nav aria-label="Đơn vị cấp trên">
          <ol className="ancestors">
            {ancestors.map((above) => (
              <li key={above.id}>
                <RecordLink kind="department" id={above.id}>
                  {above.name}
                </RecordLink>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1>{name}</h1>
      {level !== null && (
        <p className="record-meta">
          <span className="badge">{levelNames[level] ?? level}</span>
        </p>
      )}
      {otherNames.length > 0 && <p className="record-meta">Còn được ghi là: {otherNames.join('; ')}</p>}
      <nav className="record-actions" aria-label="Xem các bài">
        <Link to="/" search={{ department: [id] }} state={fromPage} className="action action-main">
          Xem {formatNumber(articles)} bài: chỉ đơn vị này
        </Link>
        <Link to="/" search={{ within: [id] }} state={fromPage} className="action">
          Xem {formatNumber(articlesWithin)} bài: cả các đơn vị trực thuộc và tên gọi khác
        </Link>
      </nav>
    </header>
  );
}
