import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { formatDate } from '../../shared/format.ts';
import { parseTypedDay } from './typed-day.ts';

interface Range {
  from?: string | undefined;
  to?: string | undefined;
}

interface DateRangeProps extends Range {
  onChange: (range: Range) => void;
}

const advice = {
  unreadable: 'Hãy gõ ngày như 25/7/2024, tháng như 7/2024 hoặc năm như 2024.',
  reversed: 'Ngày bắt đầu phải trước ngày kết thúc.',
};

/** Two days between which the articles lie, written as they are in Vietnam whatever language the browser speaks. */
export function DateRange({ from, to, onChange }: DateRangeProps) {
  const problemId = useId();
  const [problem, setProblem] = useState<{ edge: keyof Range; kind: keyof typeof advice } | null>(null);
  const change = (edge: keyof Range, day: string | null | undefined): void => {
    const next = { from, to, [edge]: day };
    if (day === null) setProblem({ edge, kind: 'unreadable' });
    else if (next.from && next.to && next.from > next.to) setProblem({ edge, kind: 'reversed' });
    else {
      setProblem(null);
      if (next.from !== from || next.to !== to) onChange({ [edge]: day });
    }
  };
  const field = (edge: keyof Range, label: string) => (
    <DayField
      label={label}
      value={edge === 'from' ? from : to}
      edge={edge}
      problemId={problem?.edge === edge ? problemId : undefined}
      onChange={(day) => change(edge, day)}
    />
  );
  return (
    <div className="date-range">
      {field('from', 'Từ ngày')}
      {field('to', 'Đến ngày')}
      {problem && (
        <p role="alert" id={problemId} className="facet-problem">
          {advice[problem.kind]}
        </p>
      )}
    </div>
  );
}

interface DayFieldProps {
  label: string;
  value: string | undefined;
  edge: keyof Range;
  /** The id of what says that this day is wrong. */
  problemId: string | undefined;
  /** Given null where what was typed is no day. */
  onChange: (day: string | null | undefined) => void;
}

/** One day. It counts when the field is left, or with the Enter key. */
function DayField({ label, value, edge, problemId, onChange }: DayFieldProps) {
  const shown = value === undefined ? '' : formatDate(value, 'day');
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const commit = (): void => {
    const day = typed.trim() === '' ? undefined : parseTypedDay(typed, edge);
    if (day) setTyped(formatDate(day, 'day'));
    onChange(day);
  };
  return (
    <label>
      <span className="field-label">{label}</span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        placeholder="nn/tt/nnnn"
        value={typed}
        aria-invalid={problemId !== undefined}
        aria-describedby={problemId}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && commit()}
      />
    </label>
  );
}
