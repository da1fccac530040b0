/** Where a link leads, as it is read. */
export const hrefOf = (element: HTMLElement): string => decodeURIComponent(element.getAttribute('href') ?? '');
