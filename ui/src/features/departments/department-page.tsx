import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { departmentQuery } from '../../shared/department-query.ts';
import { RecordPage } from '../../shared/record-page.tsx';
import { useRightId } from '../../shared/use-right-id.ts';
import { YearLinks } from '../../shared/year-links.tsx';
import { DepartmentBranch } from './department-branch.tsx';
import { DepartmentHead } from './department-head.tsx';
import { DepartmentSide } from './department-side.tsx';
import { type DepartmentParams, toggleOpen } from './departments-params.ts';
import { NameChain } from './name-chain.tsx';
import '../../shared/two-columns.css';

const missing = {
  title: 'Không tìm thấy đơn vị này',
  advice: 'Kho tư liệu không có đơn vị ở địa chỉ này, hoặc các bài nhắc đến đơn vị này bạn không có quyền xem.',
};

interface DepartmentPageProps {
  id: string;
  params: DepartmentParams;
}

/** A body: what it belongs to, what belongs to it, what it was before, who holds a post in it, and where to read about it. */
export function DepartmentPage({ id, params: { open = [] } }: DepartmentPageProps) {
  const query = useQuery(departmentQuery(id));
  const navigate = useNavigate();
  useRightId('department', id, query.data);
  const toggle = (toggled: string): void =>
    void navigate({
      ...{ to: '/don-vi/$id', params: { id }, search: { open: toggleOpen(open, toggled) } },
      ...{ state: true, replace: true, resetScroll: false },
    });
  return (
    <RecordPage
      query={query}
      toTitle={({ name }) => name}
      missing={missing}
      elsewhere={{ to: '/don-vi', label: 'Tất cả đơn vị' }}
    >
      {(department) => (
        <div className="two-columns">
          <article className="record">
            <DepartmentHead department={department} />
            <NameChain department={department} />
            <section>
              <h2>Các bài theo năm</h2>
              <YearLinks years={department.years} search={{ department: [department.id] }} />
            </section>
            {department.children > 0 && (
              <section>
                <h2>Đơn vị trực thuộc</h2>
                <DepartmentBranch
                  parent={department.id}
                  level={department.level}
                  label={`Đơn vị trực thuộc ${department.name}`}
                  open={open}
                  onToggle={toggle}
                />
              </section>
            )}
          </article>
          <DepartmentSide officials={department.officials} id={department.id} />
        </div>
      )}
    </RecordPage>
  );
}
