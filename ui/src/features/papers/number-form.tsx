import { type FormEvent, useEffect, useId, useState } from 'react';
import './number-form.css';

interface NumberFormProps {
  /** The number that is looked for now. */
  number: string;
  isFocused: boolean;
  onSearch: (number: string) => void;
}

/** Where a number is typed, in any form. */
export function NumberForm({ number, isFocused, onSearch }: NumberFormProps) {
  const id = useId();
  const [text, setText] = useState(number);
  useEffect(() => setText(number), [number]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== '') onSearch(text.trim());
  };
  return (
    <search aria-label="Tra văn bản theo số">
      <form className="number-form" onSubmit={submit}>
        <label htmlFor={id}>Số, ký hiệu văn bản</label>
        <p className="number-line">
          <input
            id={id}
            // biome-ignore lint/a11y/noAutofocus: the page has nothing else to begin with
            autoFocus={isFocused}
            type="text"
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={100}
            required
            placeholder="05-CT/TW"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className="action action-main">
            Tra
          </button>
        </p>
      </form>
    </search>
  );
}
