import type { ArticleResponse } from '@tra-cuu/data/contract/article';
import { Fragment } from 'react';
import { formatDate } from '../../shared/format.ts';
import { NumberLink } from './number-link.tsx';

const relationNames = {
  replaces: 'Thay thế',
  amends: 'Sửa đổi',
  implements: 'Thực hiện',
  repeals: 'Bãi bỏ',
  'repeals-part': 'Bãi bỏ một phần',
};

/** What a directive says of itself: who issued and signed it, when, and what it replaces. */
export function DocumentFacts({ document }: { document: NonNullable<ArticleResponse['document']> }) {
  const { number, issuer, signer, date, place, abstract, relations } = document;
  const issued = [place, date && `ngày ${formatDate(date, 'day')}`].filter(Boolean).join(', ');
  const facts = [
    ['Cơ quan ban hành', issuer],
    ['Người ký', signer],
    ['Ban hành', issued || undefined],
    ['Trích yếu', abstract],
  ].filter(([, value]) => value !== undefined);
  if (facts.length === 0 && relations.length === 0 && number === undefined) return null;
  return (
    <section>
      <h2>Văn bản</h2>
      <dl className="document-facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
        {relations.map(({ kind, number }) => (
          <Fragment key={`${kind} ${number}`}>
            <dt>{relationNames[kind]}</dt>
            <dd>
              <NumberLink number={number}>{number}</NumberLink>
            </dd>
          </Fragment>
        ))}
      </dl>
      {number !== undefined && <NumberLink number={number}>Hiệu lực, các bài dẫn văn bản này</NumberLink>}
    </section>
  );
}
