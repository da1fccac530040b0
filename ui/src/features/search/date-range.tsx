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
      <DayField label="Từ ngày" value={typed.from} invalid={reversed} onType={(from) => type({ from })} />
      <DayField label="Đến ngày" value={typed.to} invalid={reversed} onType={(to) => type({ to })} />
      {reversed && (
        <p role="alert" className="facet-none">
          Ngày bắt đầu phải trước ngày kết thúc.
        </p>
      )}
    </div>
  );
}

interface DayFieldProps {
  label: string;
  value: string;
  invalid: boolean;
  onType: (value: string) => void;
}

function DayField({ label, value, invalid, onType }: DayFieldProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        type="date"
        min="1900-01-01"
        max="2100-12-31"
        value={value}
        aria-invalid={invalid}
        onChange={(event) => onType(event.target.value)}
      />
    </label>
  );
}
