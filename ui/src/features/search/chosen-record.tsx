import type { Facets } from '@tra-cuu/data/contract/search';
import { RecordLink } from '../../shared/record-link.tsx';
import { facetOf } from './chips.ts';
import { type SearchParams, toChosen } from './search-params.ts';

const told = {
  official: 'chức vụ qua các thời kỳ',
  department: 'đơn vị trực thuộc, tên gọi qua các thời kỳ',
} as const;

interface ChosenRecordProps {
  params: SearchParams;
  /** With the names of what is chosen. */
  facets: Facets | undefined;
}

/** Where a search is narrowed to one person or to one body, the way to what is known of them. */
export const ChosenRecord = ({ params, facets }: ChosenRecordProps) =>
  (['official', 'department'] as const).map((kind) => {
    const [id, ...others] = toChosen(params, kind);
    const name = facets?.[facetOf[kind]].find((value) => value.id === id)?.label;
    if (id === undefined || name === undefined || others.length > 0) return null;
    return (
      <p key={kind} className="chosen-record">
        <RecordLink kind={kind} id={id}>
          {name}: {told[kind]}
        </RecordLink>
      </p>
    );
  });
