import { type RefObject, useState } from 'react';

/** Goes from mark to mark in an article. */
export function MarkNavigation({ body, count }: { body: RefObject<HTMLElement | null>; count: number }) {
  const [at, setAt] = useState(-1);
  if (count === 0) return null;
  const goTo = (next: number): void => {
    const marks = body.current?.querySelectorAll('mark') ?? [];
    const index = (next + marks.length) % marks.length;
    for (const mark of marks) mark.removeAttribute('data-current');
    const mark = marks[index];
    mark?.setAttribute('data-current', '');
    mark?.scrollIntoView({ block: 'center' });
    setAt(index);
  };
  return (
    <fieldset className="mark-navigation" aria-label="Các chỗ khớp">
      <span role="status">{at < 0 ? `${count} chỗ khớp` : `${at + 1}/${count}`}</span>
      <button type="button" onClick={() => goTo(at < 0 ? count - 1 : at - 1)}>
        Trước
      </button>
      <button type="button" onClick={() => goTo(at + 1)}>
        Sau
      </button>
    </fieldset>
  );
}
