import { Link } from '@tanstack/react-router';
import type { DepartmentResponse } from '@tra-cuu/data/contract/departments';
import { formatNumber } from '../../shared/format.ts';
import { RecordLink } from '../../shared/record-link.tsx';
import { Side } from '../../shared/side.tsx';
import { SideList } from '../../shared/side-list.tsx';

interface DepartmentSideProps {
  id: string;
  officials: DepartmentResponse['officials'];
}

/** The people who hold posts in a body. */
export function DepartmentSide({ id, officials }: DepartmentSideProps) {
  if (officials.length === 0) return null;
  return (
    <Side label="Cán bộ của đơn vị">
      <SideList title="Cán bộ được nhắc đến nhiều" items={officials} keyOf={(one) => one.id}>
        {({ id: official, name, position, count }) => (
          <>
            <RecordLink kind="official" id={official}>
              {name}
            </RecordLink>
            <span className="side-detail">{position}</span>
            <span className="side-detail">{formatNumber(count)} bài</span>
          </>
        )}
      </SideList>
      <p>
        <Link to="/can-bo" search={{ department: id }}>
          Tất cả cán bộ của đơn vị và đơn vị trực thuộc
        </Link>
      </p>
    </Side>
  );
}
