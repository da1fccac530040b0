import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import { fold } from '@tra-cuu/data/text/fold';
import { Fragment, type ReactNode } from 'react';
import { formatDate } from '../../shared/format.ts';
import { RecordLink } from '../../shared/record-link.tsx';
import { toRelationName } from '../../shared/to-relation-name.ts';
import { NumberLink } from './number-link.tsx';
import { toKnownPaper } from './to-known-paper.ts';

interface DocumentFactsProps {
  document: NonNullable<ArticleResponse['document']>;
  /** Those that the article names: the signer and the issuer are among them. */
  officials: ArticleResponse['officials'];
  departments: ArticleResponse['departments'];
}

/** What a directive says of itself: who issued and signed it, when, and what it replaces. */
export function DocumentFacts({ document, officials, departments }: DocumentFactsProps) {
  const { number, issuer, signer, date, place, abstract, relations } = document;
  const issued = [place, date && `ngày ${formatDate(date, 'day')}`].filter(Boolean).join(', ');
  const facts: [string, ReactNode][] = [
    ['Cơ quan ban hành', issuer && <Named kind="department" name={issuer} among={departments} />],
    ['Người ký', signer && <Named kind="official" name={signer} among={officials} />],
    ['Ban hành', issued],
    ['Trích yếu', abstract],
    ...relations.map((relation): [string, ReactNode] => [
      toRelationName({ ...relation, active: true }),
      <NumberLink key={relation.number} number={relation.number}>
        {relation.number}
      </NumberLink>,
    ]),
  ];
  const known = facts.filter(([, value]) => value !== undefined && value !== '');
  if (known.length === 0 && number === undefined) return null;
  return (
    <section>
      <h2>Văn bản</h2>
      <dl className="document-facts">
        {known.map(([name, value], at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a document never change their order
          <Fragment key={at}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {number !== undefined && (
        <NumberLink number={number} documentId={toKnownPaper(document)}>
          Hiệu lực, các bài dẫn văn bản này
        </NumberLink>
      )}
    </section>
  );
}

interface NamedProps {
  kind: 'official' | 'department';
  name: string;
  among: readonly { id: string; name: string }[];
}

/** A name as it is printed, leading to the one of that name, however it is written, where there is no other. */
function Named({ kind, name, among }: NamedProps) {
  const ids = new Set(among.filter((one) => fold(one.name) === fold(name)).map(({ id }) => id));
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) return name;
  return (
    <RecordLink kind={kind} id={id}>
      {name}
    </RecordLink>
  );
}
