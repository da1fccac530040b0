import { Link } from '@tanstack/react-router';
import type { Facets } from '@tra-cuu/data/contract/search';
import { fromPage } from '../../shared/history-state.ts';
import { RecordLink } from '../../shared/record-link.tsx';
import { facetOf } from './chips.ts';
import { type SearchParams, toChosen } from './search-params.ts';
import { toTypedNumber } from './to-typed-number.ts';

const told = {
  official: 'chức vụ qua các thời kỳ',
  department: 'đơn vị trực thuộc, tên gọi qua các thời kỳ',
} as const;

interface KnownRecordsProps {
  params: SearchParams;
  /** With the names of what is chosen. */
  facets: Facets | undefined;
}

/** The way to what is known of the one person or body that a search is narrowed to, and of the paper whose number was typed. */
export function KnownRecords({ params, facets }: KnownRecordsProps) {
  const number = toTypedNumber(params.q ?? '');
  return (
    <>
      {number !== null && (
        <p className="known-record">
          <Link to="/van-ban-so" search={{ so: number }} state={fromPage}>
            Văn bản số {number}: hiệu lực, các bài dẫn
          </Link>
        </p>
      )}
      <ChosenRecord kind="official" params={params} facets={facets} />
      <ChosenRecord kind="department" params={params} facets={facets} />
    </>
  );
}

function ChosenRecord({ kind, params, facets }: KnownRecordsProps & { kind: keyof typeof told }) {
  const [id, ...others] = toChosen(params, kind);
  const name = facets?.[facetOf[kind]].find((value) => value.id === id)?.label;
  /** Whoever has no name is known no more. */
  if (id === undefined || name === undefined || name === id || others.length > 0) return null;
  return (
    <p className="known-record">
      <RecordLink kind={kind} id={id}>
        {name}: {told[kind]}
      </RecordLink>
    </p>
  );
}
