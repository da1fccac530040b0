import { Link } from '@tanstack/react-router';
import type { SearchResponse } from '@tra-cuu/data/contract/search';
import { Fragment } from 'react';

/** A part of a name may mean many bodies: of as many it is said by what other names they were found. */
const mostNamed = 3;

/** Says of the bodies that were asked for what they were before and became afterwards, whose articles are among the results. */
export function ChainNotes({ chains }: { chains: NonNullable<SearchResponse['query']['chains']> }) {
  return chains.slice(0, mostNamed).map(({ id, name, others }) => (
    <p key={id}>
      Kết quả gồm cả đơn vị tiền thân và kế thừa của <strong>{name}</strong>:{' '}
      {others.map((other, at) => (
        <Fragment key={other.id}>
          {at > 0 && ', '}
          <Link to="/don-vi/$id" params={{ id: other.id }}>
            {other.name}
          </Link>
        </Fragment>
      ))}
    </p>
  ));
}
