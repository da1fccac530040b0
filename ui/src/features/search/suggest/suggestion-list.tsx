import type { SuggestionKind } from '@tra-cuu/data/contract/suggest';
import { useEffect } from 'react';
import { formatNumber } from '../../../shared/format.ts';
import { MarkedText } from '../../../shared/marked-text.tsx';
import type { Option, OptionGroup } from './options.ts';
import './suggestion-list.css';

const headings: Record<SuggestionKind, string> = {
  official: 'Cán bộ',
  department: 'Đơn vị',
  document: 'Văn bản',
  title: 'Bài viết',
  phrase: 'Cụm từ',
};

interface SuggestionListProps {
  id: string;
  groups: readonly OptionGroup[];
  active: Option | null;
  onTake: (option: Option) => void;
}

/** The id of an option's element, for `aria-activedescendant`. */
export const toOptionId = (listId: string, { place }: Option): string => `${listId}-${place}`;

/** The suggestions in their groups. A press of the pointer leaves the focus in the text: only the click that follows counts. */
export function SuggestionList({ id, groups, active, onTake }: SuggestionListProps) {
  const activeId = active && toOptionId(id, active);
  useEffect(() => {
    if (activeId !== null) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  return (
    <div
      id={id}
      className="suggestions"
      role="listbox"
      aria-label="Gợi ý"
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
    >
      {groups.map(({ kind, options }) => (
        <fieldset key={kind} aria-labelledby={`${id}-${kind}`} className="suggestion-group">
          <p id={`${id}-${kind}`} className="suggestion-heading" role="presentation">
            {headings[kind]}
          </p>
          {options.map((option) => (
            <SuggestionOption
              key={option.key}
              id={toOptionId(id, option)}
              option={option}
              isActive={option.key === active?.key}
              onTake={onTake}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

interface SuggestionOptionProps {
  id: string;
  option: Option;
  isActive: boolean;
  onTake: (option: Option) => void;
}

function SuggestionOption({ id, option, isActive, onTake }: SuggestionOptionProps) {
  const { text, count } = option;
  return (
    <button
      type="button"
      id={id}
      className="suggestion"
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      onClick={() => onTake(option)}
    >
      <span className="suggestion-text">
        <MarkedText segments={text} />
      </span>
      {count !== undefined && <span className="suggestion-count"> {formatNumber(count)} bài</span>}
    </button>
  );
}
