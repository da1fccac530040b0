/**
 * The most pages of one document that are recognised: at some seconds each it takes half an hour. More is a shelf scanned into one
 * file: let staff split it by its papers, which are then found one by one.
 */
export const maxRecognizedPages = 500;

/** Milliseconds that one page may take; a page full of print takes some seconds. */
export const mostMillisAPage = 60_000;

/** Dots an inch at which a page is drawn to be recognised: of 150 to 400 the best (npm run bench:ocr). */
export const dotsPerInch = 200;

/** The most pixels of a page's picture: a sheet of A2. A larger page is drawn smaller, whatever size it says it has. */
export const maxPagePixels = 13_000_000;
