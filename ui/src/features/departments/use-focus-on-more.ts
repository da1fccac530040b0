import { type RefObject, useEffect, useRef } from 'react';

/** Lets the keyboard go on at the first of the items that are added to a list. Gives what to call when more are asked for. */
export function useFocusOnMore(list: RefObject<HTMLElement | null>, count: number): () => void {
  const before = useRef<number | null>(null);
  useEffect(() => {
    if (before.current === null || count <= before.current) return;
    list.current?.children[before.current]?.querySelector('a')?.focus();
    before.current = null;
  }, [list, count]);
  return () => {
    before.current = count;
  };
}
