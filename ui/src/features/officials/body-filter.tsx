import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { departmentQuery } from '../../shared/department-query.ts';
import { NameField } from '../../shared/name-field.tsx';
import { SidePanel } from '../../shared/side-panel.tsx';
import { BodyChoices } from './body-choices.tsx';
import './body-filter.css';

interface BodyFilterProps {
  /** The body whose people are listed; none: all. */
  id: string | undefined;
  onChange: (id: string | undefined) => void;
}

/** Narrows the list to the people of a body and of what belongs to it: from the highest bodies down, or by its name. */
export function BodyFilter({ id, onChange }: BodyFilterProps) {
  const [q, setQ] = useState('');
  const chosen = useQuery({ ...departmentQuery(id ?? ''), enabled: id !== undefined, retry: false });
  const name = id === undefined ? undefined : (chosen.data?.name ?? (chosen.isPending ? '…' : id));
  const heading = useRef<HTMLHeadingElement>(null);
  // What was chosen from is gone then: the keyboard goes on at the top.
  const choose = (next: string | undefined): void => {
    setQ('');
    onChange(next);
    heading.current?.focus({ preventScroll: true });
  };
  return (
    <SidePanel label={name === undefined ? 'Lọc theo đơn vị' : `Đơn vị: ${name}`}>
      <section className="body-filter" aria-label="Lọc theo đơn vị">
        <h2 ref={heading} tabIndex={-1}>
          Đơn vị
        </h2>
        {id !== undefined && (
          <ol className="body-path">
            <li>
              <button type="button" className="text-button" onClick={() => choose(undefined)}>
                Tất cả đơn vị
              </button>
            </li>
            {chosen.data?.ancestors.map((above) => (
              <li key={above.id}>
                <button type="button" className="text-button" onClick={() => choose(above.id)}>
                  {above.name}
                </button>
              </li>
            ))}
            <li>
              <strong aria-current="true">{name}</strong>
            </li>
          </ol>
        )}
        <NameField label="Tìm đơn vị để lọc" placeholder="Tìm đơn vị…" q={q} onChange={setQ} />
        <BodyChoices key={id} q={q} parent={id} onChoose={choose} />
      </section>
    </SidePanel>
  );
}
