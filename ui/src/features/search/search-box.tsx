import { type FormEvent, useEffect, useRef, useState } from 'react';
import './search-box.css';

interface SearchBoxProps {
  /** The words searched for now. */
  q: string;
  /** Whether the page has nothing else to begin with. */
  isFocused: boolean;
  onSearch: (q: string) => void;
}

/** Where the words are typed. It searches when told to, not at every letter. */
export function SearchBox({ q, isFocused, onSearch }: SearchBoxProps) {
  const [text, setText] = useState(q);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setText(q), [q]);
  useEffect(() => {
    if (isFocused) input.current?.focus({ preventScroll: true });
  }, [isFocused]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSearch(text.trim());
  };
  const clear = (): void => {
    setText('');
    input.current?.focus();
  };
  return (
    <search>
      <form className="search-box" onSubmit={submit}>
        <label className="visually-hidden" htmlFor="q">
          Từ khóa
        </label>
        <input
          id="q"
          ref={input}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={2000}
          placeholder="Người, đơn vị, số văn bản…"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        {text !== '' && (
          <button type="button" className="search-clear" onClick={clear} aria-label="Xóa từ khóa">
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="m3 3 10 10M13 3 3 13" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
            </svg>
          </button>
        )}
        <button type="submit" className="search-submit">
          Tìm
        </button>
      </form>
    </search>
  );
}
