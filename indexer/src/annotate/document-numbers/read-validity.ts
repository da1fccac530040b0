import type { Validity } from '@tra-cuu/data/article/article';
import { fold } from '@tra-cuu/data/text/fold';
import type { RecordRow } from './paper-record.ts';

/**
 * Whether a paper holds by the row of its record that says so ("Tình trạng hiệu lực: Hết hiệu lực một phần"). One that is suspended
 * (ngưng hiệu lực) does not hold; one that is not yet in force, or of which nothing is known, has no status.
 */
export function readValidity(rows: readonly RecordRow[]): Validity | undefined {
  for (const { field, label, value } of rows) {
    const status = field === 'status' ? toStatus(fold(value)) : undefined;
    if (status !== undefined) return { status, evidence: `${label}: ${value}` };
  }
  return undefined;
}

function toStatus(value: string): Validity['status'] | undefined {
  if (/(?:het|ngung) hieu luc (?:thi hanh )?(?:mot|1) phan/.test(value)) return 'partly-expired';
  if (/^(?:da )?(?:het|ngung) hieu luc/.test(value)) return 'expired';
  return /^(?:dang )?(?:con|co) hieu luc/.test(value) ? 'in-force' : undefined;
}
