import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { formatNumber } from '../../shared/format.ts';
import { hideTouchKeyboard } from '../../shared/hide-touch-keyboard.ts';
import type { Option } from './suggest/options.ts';
import { SuggestionList, toOptionId } from './suggest/suggestion-list.tsx';
import { useCombobox } from './suggest/use-combobox.ts';
import './search-box.css';

interface SearchBoxProps {
  /** The words searched for now. */
  q: string;
  /** Whether the page has nothing else to begin with. */
  isFocused: boolean;
  onSearch: (q: string) => void;
  /** A suggestion was taken. Gives the words that are searched for then. */
  onTake: (option: Option) => string;
}

/** Where the words are typed, with suggestions while they are. It searches when told to, not at every letter. */
export function SearchBox({ q, isFocused, onSearch, onTake }: SearchBoxProps) {
  const [text, setText] = useState(q);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  useEffect(() => setText(q), [q]);
  useEffect(() => {
    if (isFocused) input.current?.focus({ preventScroll: true });
  }, [isFocused]);

  const take = (option: Option): void => {
    combobox.close();
    hideTouchKeyboard(input.current);
    setText(onTake(option));
  };
  const clear = (): void => {
    combobox.close();
    setText('');
    input.current?.focus();
  };
  const combobox = useCombobox({ text, onTake: take, onClear: clear });
  const { active, groups, isOpen, options } = combobox;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    combobox.close();
    hideTouchKeyboard(input.current);
    onSearch(text.trim());
  };
  return (
    <search className="search">
      <form className="search-box" onSubmit={submit}>
        <label className="visually-hidden" htmlFor="q">
          Từ khóa
        </label>
        <input
          id="q"
          ref={input}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-activedescendant={active ? toOptionId(listId, active) : undefined}
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={2000}
          placeholder="Người, đơn vị, số văn bản…"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            combobox.open();
          }}
          onKeyDown={combobox.onKeyDown}
          onBlur={combobox.close}
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
      {isOpen && <SuggestionList id={listId} groups={groups} active={active} onTake={take} />}
      <p role="status" className="visually-hidden">
        {isOpen && `${formatNumber(options.length)} gợi ý`}
      </p>
    </search>
  );
}
