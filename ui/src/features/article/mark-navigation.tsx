import { type RefObject, useEffect, useState } from 'react';

/** Goes from mark to mark in an article that stays the same. */
export function MarkNavigation({ body }: { body: RefObject<HTMLElement | null> }) {
  const [count, setCount] = useState(0);
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => setCount(body.current?.querySelectorAll('mark').length ?? 0), [body]);
  if (count === 0) return null;

  const goTo = (next: number): void => {
    const marks = [...(body.current?.querySelectorAll('mark') ?? [])];
    const index = (next + marks.length) % marks.length;
    for (const mark of marks) mark.removeAttribute('data-current');
    marks[index]?.setAttribute('data-current', '');
    marks[index]?.scrollIntoView({ block: 'center' });
    setAt(index);
  };
  return (
    <fieldset className="mark-navigation" aria-label="Các chỗ khớp">
      <span role="status">{at === null ? `${count} chỗ khớp` : `Chỗ ${at + 1}/${count}`}</span>
      <button type="button" onClick={() => goTo(at === null ? count - 1 : at - 1)}>
        Trước
      </button>
      <button type="button" onClick={() => goTo(at === null ? 0 : at + 1)}>
        Sau
      </button>
    </fieldset>
  );
}
