import type { ListedDepartment } from '@tra-cuu/data/contract/departments';
import { formatNumber } from '../../shared/format.ts';
import { RecordLink } from '../../shared/record-link.tsx';
import { levelNames } from './level-names.ts';
import './department-line.css';

interface DepartmentLineProps {
  department: ListedDepartment;
  /** Whether the body that it belongs to is named, where the line does not stand below it. */
  isAlone?: boolean;
  /** The level that is said above: it is not said again. */
  under?: string | null;
}

/** One body in a list: the name, the level, and how many articles name it or what belongs to it. */
export function DepartmentLine({ department, isAlone = false, under = null }: DepartmentLineProps) {
  const { id, name, level, parent, articlesBelow } = department;
  return (
    <p className="department-line">
      <span className="department-name">
        <RecordLink kind="department" id={id}>
          {name}
        </RecordLink>
        {isAlone && parent && <span className="department-parent">{parent.name}</span>}
      </span>
      {level !== null && level !== under && <span className="department-level">{levelNames[level] ?? level}</span>}
      <span className="department-count">{formatNumber(articlesBelow)} bài</span>
    </p>
  );
}
