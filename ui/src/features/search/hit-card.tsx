import { Link } from '@tanstack/react-router';
import type { SearchHit } from '@tra-cuu/data/contract/search';
import { articleRoutes } from '../../shared/article-routes.ts';
import { HitDate } from '../../shared/hit-date.tsx';
import { MarkedText } from '../../shared/marked-text.tsx';
import type { SearchParams } from './search-params.ts';
import './hits.css';

const shownOfficials = 3;
const shownDepartments = 3;

interface HitCardProps {
  hit: SearchHit;
  /** The search that found it: the article marks the same. */
  params: SearchParams;
  heading?: 'h2' | 'h3';
}

/** One article of the result list. */
export function HitCard({ hit, params: { q, diacritics }, heading: Heading = 'h2' }: HitCardProps) {
  const { date, document } = hit;
  return (
    <article className="hit">
      <p className="hit-meta">
        {document && (
          <span className="badge">
            {document.type} {document.number}
          </span>
        )}
        <HitDate date={date} />
        {hit.source !== null && <span>{hit.source}</span>}
        {hit.goneSince !== null && <span className="hit-gone">Trang gốc không còn</span>}
      </p>
      <Heading className="hit-title">
        <Link to={articleRoutes[hit.kind]} params={{ id: hit.id }} search={q === undefined ? {} : { q, diacritics }}>
          <MarkedText segments={hit.title} />
        </Link>
      </Heading>
      {hit.snippet.length > 0 && (
        <p className="hit-snippet">
          <MarkedText segments={hit.snippet} />
        </p>
      )}
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
          {hit.departments.length > shownDepartments && <li>+{hit.departments.length - shownDepartments}</li>}
        </ul>
      )}
    </article>
  );
}
