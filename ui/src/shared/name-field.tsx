import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import './name-field.css';

interface NameFieldProps {
  label: string;
  placeholder: string;
  /** What is looked for now. */
  q: string;
  onChange: (q: string) => void;
}

/** Between two letters of someone who types fast there is less. */
const pauseMillis = 150;

/** Where a name is typed that a list is narrowed by at once. */
export function NameField({ label, placeholder, q, onChange }: NameFieldProps) {
  const id = useId();
  const [text, setText] = useState(q);
  const told = useRef(q);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (q !== told.current) setText(q);
    told.current = q;
  }, [q]);
  useEffect(() => () => clearTimeout(timer.current), []);
  // What else was changed in the pause must not be taken back when it ends.
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });

  const tell = (typed: string): void => {
    clearTimeout(timer.current);
    if (typed.trim() === told.current) return;
    told.current = typed.trim();
    latest.current(told.current);
  };
  const type = (typed: string): void => {
    setText(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => tell(typed), pauseMillis);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    tell(text);
  };
  return (
    <search aria-label={label}>
      <form className="name-field" onSubmit={submit}>
        <label htmlFor={id} className="visually-hidden">
          {label}
        </label>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="m10.6 10.6 3.4 3.4" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
        </svg>
        <input
          id={id}
          type="search"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={200}
          placeholder={placeholder}
          value={text}
          onChange={(event) => type(event.target.value)}
        />
      </form>
    </search>
  );
}
