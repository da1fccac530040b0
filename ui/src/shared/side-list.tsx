import type { ReactNode } from 'react';

interface SideListProps<Item> {
  title: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** How many are seen at once; the others are a step away. Default: all. */
  shown?: number;
  className?: string;
  children: (item: Item) => ReactNode;
}

/** A list beside an article, each item once; nothing where there are none. */
export function SideList<Item>({
  title,
  items,
  keyOf,
  shown = Number.POSITIVE_INFINITY,
  className,
  children,
}: SideListProps<Item>) {
  const distinct = [...new Map(items.map((item) => [keyOf(item), item])).entries()];
  if (distinct.length === 0) return null;
  const toItems = (entries: typeof distinct) => (
    <ul>
      {entries.map(([key, item]) => (
        <li key={key}>{children(item)}</li>
      ))}
    </ul>
  );
  return (
    <section className={className}>
      <h2>{title}</h2>
      {toItems(distinct.slice(0, shown))}
      {distinct.length > shown && (
        <details>
          <summary>Xem thêm {distinct.length - shown}</summary>
          {toItems(distinct.slice(shown))}
        </details>
      )}
    </section>
  );
}
