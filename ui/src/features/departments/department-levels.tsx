import { useQuery } from '@tanstack/react-query';
import { ErrorPanel } from '../../shared/error-panel.tsx';
import { formatNumber } from '../../shared/format.ts';
import { ListSkeleton } from '../../shared/list-skeleton.tsx';
import { DepartmentBranch } from './department-branch.tsx';
import { levelNames } from './level-names.ts';
import { levelsQuery } from './levels-query.ts';
import './department-levels.css';

interface DepartmentLevelsProps {
  open: readonly string[];
  onToggle: (id: string) => void;
}

/** The bodies that belong to none, level by level from the highest down, each a tree of its own. */
export function DepartmentLevels(opened: DepartmentLevelsProps) {
  const { data, error, failureReason, refetch } = useQuery(levelsQuery);
  const problem = error ?? (data ? null : failureReason);
  if (problem) return <ErrorPanel error={problem} heading="h2" onRetry={() => void refetch()} />;
  if (!data) return <ListSkeleton />;
  if (data.length === 0)
    return <p className="list-none">Kho tư liệu chưa có bài viết nào nhắc đến cơ quan, tổ chức.</p>;
  return data.map(({ level, count }) => (
    <section key={level} className="department-level-group" aria-labelledby={`level-${level}`}>
      <h2 id={`level-${level}`}>
        {levelNames[level] ?? level} <span>{formatNumber(count)} đơn vị</span>
      </h2>
      <DepartmentBranch level={level} label={`Đơn vị: ${levelNames[level] ?? level}`} {...opened} />
    </section>
  ));
}
