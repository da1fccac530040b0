import { type RefObject, useEffect, useState } from 'react';

/** The marks of a text, each with the elements that it goes on in: a link that begins or ends within a mark parts it. */
function readMarks(body: HTMLElement | null): HTMLElement[][] {
  const marks: HTMLElement[][] = [];
  for (const mark of body?.querySelectorAll('mark') ?? []) {
    if (mark.hasAttribute('data-continues')) marks.at(-1)?.push(mark);
    else marks.push([mark]);
  }
  return marks;
}

/** Goes from mark to mark in an article that stays the same. */
export function MarkNavigation({ body }: { body: RefObject<HTMLElement | null> }) {
  const [count, setCount] = useState(0);
  const [at, setAt] = useState<number | null>(null);
  useEffect(() => setCount(readMarks(body.current).length), [body]);
  if (count === 0) return null;

  const goTo = (next: number): void => {
    const marks = readMarks(body.current);
    const index = (next + marks.length) % marks.length;
    for (const part of marks.flat()) part.removeAttribute('data-current');
    for (const part of marks[index] ?? []) part.setAttribute('data-current', '');
    marks[index]?.[0]?.scrollIntoView({ block: 'center' });
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
