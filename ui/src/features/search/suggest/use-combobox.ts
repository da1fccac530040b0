import { type KeyboardEvent, useState } from 'react';
import { type Option, type OptionGroup, stepFrom, toOptionGroups } from './options.ts';
import { useSuggestions } from './suggest-query.ts';

interface Combobox {
  groups: OptionGroup[];
  options: Option[];
  /** The option that Enter takes; null while Enter searches for the text. */
  active: Option | null;
  isOpen: boolean;
  /** To be called when the text was changed by typing. */
  open: () => void;
  close: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface ComboboxProps {
  text: string;
  onTake: (option: Option) => void;
  /** Escape was pressed with nothing left to close. */
  onClear: () => void;
}

/** Keys that move in the text: after them Enter is about the text again. */
const textKeys = ['ArrowLeft', 'ArrowRight', 'Home', 'End'];

/** Safari ends the composition before it tells of the key that ended it; the code is then 229, as UI Events says. */
const isComposing = ({ nativeEvent, keyCode }: KeyboardEvent): boolean => nativeEvent.isComposing || keyCode === 229;

/**
 * The behaviour of a text field with a list of suggestions, by the WAI-ARIA Authoring Practices: an editable combobox with list
 * autocomplete and manual selection. The focus never leaves the text.
 */
export function useCombobox({ text, onTake, onClear }: ComboboxProps): Combobox {
  const [isWanted, setWanted] = useState(false);
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const groups = toOptionGroups(useSuggestions(text, isWanted));
  const options = groups.flatMap((group) => group.options);
  const isOpen = isWanted && options.length > 0;
  const active = (isOpen && options.find(({ key }) => key === activeKey)) || null;

  const set = (wanted: boolean, option: Option | null = null): void => {
    setWanted(wanted);
    setActiveKey(option?.key ?? null);
  };
  /** Does what a key stands for. False leaves the key to the browser. */
  const act = ({ key, altKey }: KeyboardEvent): boolean => {
    switch (key) {
      case 'ArrowDown':
        set(true, altKey ? active : stepFrom(options, active, 1));
        return true;
      case 'ArrowUp':
        set(!altKey, altKey ? null : stepFrom(options, active, -1));
        return true;
      case 'Enter':
        if (active) onTake(active);
        return active !== null;
      case 'Escape':
        set(false);
        if (!isOpen) onClear();
        return isOpen || text !== '';
      case 'Tab':
        set(false);
        return false;
      default:
        if (textKeys.includes(key)) setActiveKey(null);
        return false;
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isComposing(event) && act(event)) event.preventDefault();
  };
  return { groups, options, active, isOpen, open: () => set(true), close: () => set(false), onKeyDown };
}
