import type { DocumentResponse } from '@tra-cuu/data/contract/documents';
import type { ReactNode } from 'react';
import { formatDate } from '../../shared/format.ts';
import { RecordLink } from '../../shared/record-link.tsx';

/** Who issued a paper and signed it, where and when; nothing where none of that is known. */
export function PaperFacts({ paper: { issuer, place, date, signer } }: { paper: DocumentResponse }) {
  const issued = [place, date && `ngày ${formatDate(date, 'day')}`].filter(Boolean).join(', ');
  if (issuer === null && signer === null && issued === '') return null;
  return (
    <section aria-label="Thông tin văn bản">
      <dl className="paper-facts">
        <Fact name="Cơ quan ban hành">{issuer}</Fact>
        <Fact name="Ban hành">{issued || null}</Fact>
        <Fact name="Người ký">{signer && <Signer {...signer} />}</Fact>
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

const Signer = ({ id, name }: NonNullable<DocumentResponse['signer']>) =>
  id === null ? (
    name
  ) : (
    <RecordLink kind="official" id={id}>
      {name}
    </RecordLink>
  );
