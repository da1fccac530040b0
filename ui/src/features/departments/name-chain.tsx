import type { DepartmentResponse } from '@tra-cuu/data/contract/departments';
import { formatNumber, formatPartialDay } from '../../shared/format.ts';
import { RecordLink } from '../../shared/record-link.tsx';
import './name-chain.css';

type Link = DepartmentResponse['chain'][number];

/** What a body was before and what it became, the body itself between. */
export function NameChain({ department: { name, articles, chain } }: { department: DepartmentResponse }) {
  if (chain.length === 0) return null;
  const before = chain.filter(({ relation }) => relation === 'predecessor');
  const after = chain.filter(({ relation }) => relation === 'successor');
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">Tên gọi, tổ chức qua các thời kỳ</h2>
      <ol className="chain">
        {before.map((one) => (
          <ChainItem key={one.id} link={one} when="đến" />
        ))}
        <li className="chain-now">
          <strong aria-current="true">{name}</strong>
          <span className="chain-detail">đang xem, {formatNumber(articles)} bài</span>
        </li>
        {after.map((one) => (
          <ChainItem key={one.id} link={one} when="từ" />
        ))}
      </ol>
    </section>
  );
}

/** `since` is the day of the change: up to it there was what was before, from it on what came afterwards. */
const ChainItem = ({ link: { id, name, since, articles }, when }: { link: Link; when: 'đến' | 'từ' }) => (
  <li>
    <RecordLink kind="department" id={id}>
      {name}
    </RecordLink>
    <span className="chain-detail">
      {since === null ? '' : `${when} ${formatPartialDay(since)}, `}
      {formatNumber(articles)} bài
    </span>
  </li>
);
