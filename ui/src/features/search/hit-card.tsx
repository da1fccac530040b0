import { Link } from '@tanstack/react-router';
import type { SearchHit } from '@tra-cuu/data/contract/search';
import { formatDate, unknownDate } from '../../shared/format.ts';
import { MarkedText } from '../../shared/marked-text.tsx';

const shownOfficials = 3;
const shownDepartments = 3;

/** One article of the result list. */
export function HitCard({ hit, q }: { hit: SearchHit; q: string }) {
  const { date, document } = hit;
  return (
    <article className="hit">
      <p className="hit-meta">
        {date ? (
          <time dateTime={date.value}>{formatDate(date.value, date.precision)}</time>
        ) : (
          <span>{unknownDate}</span>
        )}
        {date?.basis === 'event' && <span>(ngày diễn ra)</span>}
        {hit.source !== null && <span>{hit.source}</span>}
        {document && (
          <span className="hit-document">
            {document.type} {document.number}
          </span>
        )}
      </p>
      <h2 className="hit-title">
        <Link to="/bai-viet/$id" params={{ id: hit.id }} search={q === '' ? {} : { q }}>
          <MarkedText segments={hit.title} />
        </Link>
      </h2>
      <p className="hit-snippet">
        <MarkedText segments={hit.snippet} />
      </p>
      {hit.officials.length > 0 && (
        <ul className="hit-officials" aria-label="Người được nhắc đến">
          {hit.officials.slice(0, shownOfficials).map(({ id, name, position }) => (
            <li key={id}>
              <strong>{name}</strong>
              {position !== null && `, ${position}`}
            </li>
          ))}
          {hit.officials.length > shownOfficials && <li>và {hit.officials.length - shownOfficials} người khác</li>}
        </ul>
      )}
      {hit.departments.length > 0 && (
        <ul className="tags" aria-label="Đơn vị">
          {hit.departments.slice(0, shownDepartments).map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
