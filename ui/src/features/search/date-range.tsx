import { useEffect, useState } from 'react';

interface DateRangeProps {
  from: string | undefined;
  to: string | undefined;
  onChange: (range: { from?: string | undefined; to?: string | undefined }) => void;
}

const day = /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/;

/** Two days between which the articles lie. A day counts once it is typed in full. */
export function DateRange({ from, to, onChange }: DateRangeProps) {
  const [typed, setTyped] = useState({ from: from ?? '', to: to ?? '' });
  useEffect(() => setTyped({ from: from ?? '', to: to ?? '' }), [from, to]);
  const type = (change: Partial<typeof typed>): void => {
    const next = { ...typed, ...change };
    setTyped(next);
    const complete = [next.from, next.to].every((value) => value === '' || day.test(value));
    if (complete && !(next.from !== '' && next.to !== '' && next.from > next.to))
      onChange({ from: next.from || undefined, to: next.to || undefined });
  };
  const reversed = typed.from !== '' && typed.to !== '' && typed.from > typed.to;
  return (
    <div className="date-range">
      <label>
        <span>Từ ngày</span>
        <input
          type="date"
          min="1900-01-01"
          max="2100-12-31"
          value={typed.from}
          aria-invalid={reversed}
          onChange={(event) => type({ from: event.target.value })}
        />
      </label>
      <label>
        <span>Đến ngày</span>
        <input
          type="date"
          min="1900-01-01"
          max="2100-12-31"
          value={typed.to}
          aria-invalid={reversed}
          onChange={(event) => type({ to: event.target.value })}
        />
      </label>
      {reversed && (
        <p role="alert" className="facet-none">
          Ngày bắt đầu phải trước ngày kết thúc.
        </p>
      )}
    </div>
  );
}
