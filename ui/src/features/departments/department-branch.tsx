import { useInfiniteQuery } from '@tanstack/react-query';
import type { ListedDepartment } from '@tra-cuu/data/contract/departments';
import { useId, useRef } from 'react';
import { branchQuery } from '../../shared/branch-query.ts';
import { ErrorPanel } from '../../shared/error-panel.tsx';
import { formatNumber } from '../../shared/format.ts';
import { DepartmentLine } from './department-line.tsx';
import { useFocusOnMore } from './use-focus-on-more.ts';
import './department-branch.css';

interface Opened {
  open: readonly string[];
  onToggle: (id: string) => void;
}

interface DepartmentBranchProps extends Opened {
  /** The body whose bodies these are; none: those of a level that belong to none. */
  parent?: string;
  /** The level that is said above. */
  level: string | null;
  label: string;
}

/** The bodies that belong to one, each of which opens to those that belong to it in turn. They are asked for when they are opened. */
export function DepartmentBranch({ parent, level, label, ...opened }: DepartmentBranchProps) {
  const { data, error, failureReason, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    branchQuery(parent, parent === undefined ? (level ?? undefined) : undefined),
  );
  const list = useRef<HTMLUListElement>(null);
  const focusOnMore = useFocusOnMore(list, data?.departments.length ?? 0);
  const problem = error ?? (data ? null : failureReason);
  if (problem) return <ErrorPanel error={problem} heading="h2" onRetry={() => void refetch()} />;
  if (!data) return <BranchSkeleton isRoot={parent === undefined} />;
  return (
    <>
      <ul className="branch" aria-label={label} ref={list}>
        {data.departments.map((one) => (
          <BranchItem key={one.id} department={one} under={level} {...opened} />
        ))}
      </ul>
      {hasNextPage && (
        <button
          type="button"
          className="text-button branch-more"
          disabled={isFetchingNextPage}
          onClick={() => {
            focusOnMore();
            void fetchNextPage();
          }}
        >
          Xem thêm {formatNumber(data.total - data.departments.length)} đơn vị
        </button>
      )}
    </>
  );
}

interface BranchItemProps extends Opened {
  department: ListedDepartment;
  under: string | null;
}

function BranchItem({ department, under, open, onToggle }: BranchItemProps) {
  const { id, name, level, children } = department;
  const below = useId();
  const isOpen = children > 0 && open.includes(id);
  return (
    <li>
      <div className="branch-line">
        {children > 0 && (
          <button
            type="button"
            className="branch-toggle"
            aria-expanded={isOpen}
            aria-controls={isOpen ? below : undefined}
            aria-label={`${formatNumber(children)} đơn vị trực thuộc ${name}`}
            onClick={() => onToggle(id)}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path
                d="m6 3.5 4.5 4.5L6 12.5"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.8"
                strokeLinecap="round"
              />
            </svg>
          </button>
        )}
        <DepartmentLine department={department} under={under} />
      </div>
      {isOpen && (
        <div id={below} className="branch-below">
          <DepartmentBranch
            parent={id}
            level={level}
            label={`Đơn vị trực thuộc ${name}`}
            open={open}
            onToggle={onToggle}
          />
        </div>
      )}
    </li>
  );
}

const lines = Array.from({ length: 8 }, (_, line) => line);

const BranchSkeleton = ({ isRoot }: { isRoot: boolean }) => (
  <div className="branch-skeleton">
    <p role="status" className="visually-hidden">
      Đang mở…
    </p>
    {lines.slice(0, isRoot ? undefined : 1).map((line) => (
      <span key={line} aria-hidden="true" />
    ))}
  </div>
);
