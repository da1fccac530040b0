import type { DocumentResponse } from '@tra-cuu/data/contract/documents';
import type { ReactNode } from 'react';
import { formatDate } from '../../shared/format.ts';
import { RecordLink } from '../../shared/record-link.tsx';

/** Who issued a paper and signed it, where and when; nothing where none of that is known. */
export function PaperFacts({ paper: { issuer, issuerId, place, date, signer } }: { paper: DocumentResponse }) {
  const issued = [place, date && `ngày ${formatDate(date, 'day')}`].filter(Boolean).join(', ');
  if (issuer === null && signer === null && issued === '') return null;
  return (
    <section aria-label="Thông tin văn bản">
      <dl className="paper-facts">
        <Fact name="Cơ quan ban hành">{issuer && <Named kind="department" id={issuerId ?? null} name={issuer} />}</Fact>
        <Fact name="Ban hành">{issued || null}</Fact>
        <Fact name="Người ký">{signer && <Named kind="official" {...signer} />}</Fact>
      </dl>
    </section>
  );
}

const Fact = ({ name, children }: { name: string; children: ReactNode }) =>
  children === null ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );

interface NamedProps {
  kind: 'official' | 'department';
  id: string | null;
  name: string;
}

const Named = ({ kind, id, name }: NamedProps) =>
  id === null ? (
    name
  ) : (
    <RecordLink kind={kind} id={id}>
      {name}
    </RecordLink>
  );
