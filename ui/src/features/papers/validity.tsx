import type { ListedDocument } from '@tra-cuu/data/contract/documents';
import './validity.css';

const names: Record<ListedDocument['validity'], string> = {
  'in-force': 'Còn hiệu lực',
  'partly-expired': 'Hết hiệu lực một phần',
  expired: 'Hết hiệu lực',
  unknown: 'Chưa rõ hiệu lực',
};

/** Whether a paper still holds. */
export const Validity = ({ status }: { status: ListedDocument['validity'] }) => (
  <span className={`validity validity-${status}`}>{names[status]}</span>
);
