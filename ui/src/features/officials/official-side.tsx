import { Link } from '@tanstack/react-router';
import type { OfficialResponse } from '@tra-cuu/data/contract/officials';
import { formatNumber } from '../../shared/format.ts';
import { fromPage } from '../../shared/history-state.ts';
import { RecordLink } from '../../shared/record-link.tsx';
import { Side } from '../../shared/side.tsx';
import { SideList } from '../../shared/side-list.tsx';

/** Items of a list that are seen at once. */
const fewItems = 8;

/** The bodies and people that articles name most often together with a person. */
export function OfficialSide({ official: { id, departments, officials } }: { official: OfficialResponse }) {
  if (departments.length + officials.length === 0) return null;
  return (
    <Side label="Thường được nhắc cùng">
      <SideList title="Đơn vị thường được nhắc cùng" items={departments} keyOf={(one) => one.id} shown={fewItems}>
        {({ id: department, name, count }) => (
          <>
            <RecordLink kind="department" id={department}>
              {name}
            </RecordLink>
            <span className="side-detail">
              <Link to="/" search={{ official: [id], department: [department] }} state={fromPage}>
                {formatNumber(count)} bài<span className="visually-hidden"> cùng nhắc đến {name}</span>
              </Link>
            </span>
          </>
        )}
      </SideList>
      <SideList title="Người thường được nhắc cùng" items={officials} keyOf={(one) => one.id} shown={fewItems}>
        {({ id: other, name, count }) => (
          <>
            <RecordLink kind="official" id={other}>
              {name}
            </RecordLink>
            <span className="side-detail">{formatNumber(count)} bài</span>
          </>
        )}
      </SideList>
    </Side>
  );
}
