import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { NameField } from '../../shared/name-field.tsx';
import { useDocumentTitle } from '../../shared/use-document-title.ts';
import { useFocusOnPage } from '../../shared/use-focus-on-page.ts';
import { DepartmentLevels } from './department-levels.tsx';
import { type DepartmentsParams, toggleOpen } from './departments-params.ts';
import { LevelField } from './level-field.tsx';
import { NamedDepartments } from './named-departments.tsx';
import '../../shared/list-page.css';
import './departments-page.css';

/** All bodies: as a tree of what belongs to what, or those of a name or a level. */
export function DepartmentsPage({ params }: { params: DepartmentsParams }) {
  const navigate = useNavigate();
  const { q, level, open = [] } = params;
  const change = (next: DepartmentsParams, replace: boolean): void =>
    void navigate({ to: '/don-vi', search: next, replace, resetScroll: false });
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnPage(params, heading, { preventScroll: true });
  useDocumentTitle(q === undefined ? 'Đơn vị' : `Đơn vị: ${q}`);
  return (
    <>
      <header className="list-head">
        <h1 ref={heading} tabIndex={-1}>
          Đơn vị
        </h1>
        <p>Các cơ quan, tổ chức được nhắc đến, xếp theo cấp và đơn vị cấp trên. Số bài tính cả đơn vị trực thuộc.</p>
      </header>
      <div className="departments-find">
        <NameField
          label="Tìm đơn vị theo tên"
          placeholder="Gõ tên đơn vị, kể cả tên cũ…"
          q={q ?? ''}
          onChange={(typed) => change({ ...params, page: undefined, q: typed === '' ? undefined : typed }, true)}
        />
        <LevelField level={level} onChange={(chosen) => change({ ...params, page: undefined, level: chosen }, false)} />
      </div>
      {q === undefined && level === undefined ? (
        <div className="departments-tree">
          <DepartmentLevels open={open} onToggle={(id) => change({ ...params, open: toggleOpen(open, id) }, true)} />
        </div>
      ) : (
        <NamedDepartments params={params} />
      )}
    </>
  );
}
