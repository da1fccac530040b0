import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { branchQuery } from '../../shared/branch-query.ts';
import { departmentsQuery } from '../../shared/departments-query.ts';
import { formatNumber } from '../../shared/format.ts';
import '../../shared/side.css';

/** Bodies that are seen at once. */
const shownAtFirst = 10;

interface BodyChoicesProps {
  /** A part of the name of what is looked for; empty: what belongs to `parent`. */
  q: string;
  parent: string | undefined;
  onChoose: (id: string) => void;
}

/** Bodies to choose one from. */
export function BodyChoices({ q, parent, onChoose }: BodyChoicesProps) {
  const [all, setAll] = useState(false);
  const named = useQuery({ ...departmentsQuery({ q }), enabled: q !== '', retry: false });
  const below = useInfiniteQuery({ ...branchQuery(parent), enabled: q === '', retry: false });
  const choices = (q === '' ? below : named).data?.departments ?? [];
  const isSettled = (q === '' ? below : named).isSuccess;
  const shown = all ? choices : choices.slice(0, shownAtFirst);
  if (isSettled && choices.length === 0)
    return q === '' ? null : <p className="body-none">Không có đơn vị nào khớp.</p>;
  return (
    <>
      <ul
        aria-label={q === '' && parent !== undefined ? 'Đơn vị trực thuộc' : 'Đơn vị để chọn'}
        className="body-choices"
      >
        {shown.map(({ id, name, parent: above }) => (
          <li key={id}>
            <button type="button" className="body-choice" onClick={() => onChoose(id)}>
              {name}
              {q !== '' && above && <span className="side-detail">{above.name}</span>}
            </button>
          </li>
        ))}
      </ul>
      {choices.length > shownAtFirst && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Thu gọn' : `Xem thêm ${formatNumber(choices.length - shownAtFirst)}`}
        </button>
      )}
    </>
  );
}
