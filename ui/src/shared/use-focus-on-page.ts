import { type RefObject, useEffect, useRef } from 'react';
import { stringifySearch } from './url-search.ts';

/** What an address says of a list: the page, and all else. */
interface Paged {
  page?: string | undefined;
  [name: string]: unknown;
}

/**
 * After a step to another page of the same list the keyboard goes on at its heading, not at a link below it that may be gone. Where
 * something else was changed, which begins the pages anew, the focus stays with what changed it.
 */
export function useFocusOnPage(
  { page, ...params }: Paged,
  heading: RefObject<HTMLElement | null>,
  options?: FocusOptions,
): void {
  const list = stringifySearch(params);
  const before = useRef({ page, list });
  useEffect(() => {
    if (before.current.list === list && before.current.page !== page) heading.current?.focus(options);
    before.current = { page, list };
  });
}
