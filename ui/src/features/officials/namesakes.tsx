import type { ListedOfficial } from '@tra-cuu/data/contract/officials';
import { formatNumber } from '../../shared/format.ts';
import { OfficialRow } from './official-row.tsx';
import './namesakes.css';

/** Other people of the same name, so that no one is taken for another. */
export function Namesakes({ namesakes }: { namesakes: readonly ListedOfficial[] }) {
  if (namesakes.length === 0) return null;
  return (
    <section aria-labelledby="namesakes" className="namesakes">
      <h2 id="namesakes">
        {namesakes.length === 1
          ? 'Có một người khác cùng tên'
          : `Có ${formatNumber(namesakes.length)} người khác cùng tên`}
      </h2>
      <ul>
        {namesakes.map((one) => (
          <li key={one.id}>
            <OfficialRow official={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}
