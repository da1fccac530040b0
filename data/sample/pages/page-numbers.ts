/** Links to the pages of a list, the present one as plain text. */
export function pageNumbers(page: number, pages: number, toHref: (page: number) => string): string {
  const numbers = Array.from({ length: pages }, (_, at) => at + 1);
  return numbers
    .map((number) => (number === page ? `<b>${number}</b>` : `<a href="${toHref(number)}">${number}</a>`))
    .join(' ');
}

/** The articles of one page of a list, and how many pages there are. `page` counts from 1. */
export function cutPage<Item>(items: readonly Item[], page: number, size: number): { items: Item[]; pages: number } {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return { items: items.slice((page - 1) * size, page * size), pages };
}
