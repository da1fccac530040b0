import type { RecordResponse } from '@tra-cuu/data/contract/record';
import { formatDayOf, formatSize } from '../../shared/format.ts';

/** What a file is called by those who use it. */
const formats: Readonly<Record<string, string>> = {
  'text/html': 'trang web',
  'text/plain': 'văn bản thuần',
  'application/json': 'dữ liệu JSON',
  'application/pdf': 'PDF',
  'application/rtf': 'RTF',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
};

interface KeptOriginalProps {
  id: string;
  original: RecordResponse['original'];
  /** The revision that is read; the newest unless said. */
  revision?: number | undefined;
}

/** The way to what the article was read out of, as the archive keeps it. */
export function KeptOriginal({ id, original, revision }: KeptOriginalProps) {
  if (!original) return null;
  const { mediaType, size, capturedAt } = original;
  const asked = revision === undefined ? '' : `?revision=${revision}`;
  const facts = [formats[mediaType ?? ''], formatSize(size), `lưu ngày ${formatDayOf(capturedAt)}`].filter(Boolean);
  return (
    <section>
      <h2>Tệp gốc</h2>
      <ul>
        <li>
          <a href={`/api/v1/articles/${id}/original${asked}`} download>
            Tải về như đã lưu
          </a>
          {revision === undefined && <span className="side-detail">{facts.join(', ')}</span>}
        </li>
      </ul>
    </section>
  );
}
