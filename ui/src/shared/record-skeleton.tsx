import './record-skeleton.css';
import './two-columns.css';

const lines = Array.from({ length: 8 }, (_, line) => line);

/** Stands where a record will. */
export function RecordSkeleton() {
  return (
    <div className="two-columns" aria-busy="true">
      <p role="status" className="visually-hidden">
        Đang mở trang…
      </p>
      <div className="record record-skeleton" aria-hidden="true">
        {lines.map((line) => (
          <span key={line} />
        ))}
      </div>
    </div>
  );
}
