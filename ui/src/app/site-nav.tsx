import { Link } from '@tanstack/react-router';
import './site-nav.css';

const places = [
  ['/can-bo', 'Cán bộ'],
  ['/don-vi', 'Đơn vị'],
  ['/van-ban-so', 'Văn bản'],
] as const;

/** The ways in beside the search: by person, by body, by the number of a paper. */
export const SiteNav = () => (
  <nav className="site-nav" aria-label="Danh mục">
    <ul>
      {places.map(([to, name]) => (
        <li key={to}>
          <Link to={to} activeOptions={{ includeSearch: false }}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
