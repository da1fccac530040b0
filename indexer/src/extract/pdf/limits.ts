/** The largest PDF that is opened, in bytes: a bound volume scanned with a text layer stays below it. */
export const maxPdfBytes = 128 * 2 ** 20;

/** The most pages that are read: collected papers of a congress have hundreds; more than this is a shelf bound in one file. */
export const maxPages = 2000;

/** The most characters that are read of one PDF: 2,000 pages as full as those of the official gazette. */
export const maxCharacters = 6_000_000;

/** The most pixels of one picture in a PDF that is unpacked: a sheet of A3 at 600 dots an inch. A larger one stays white. */
export const maxPicturePixels = 80_000_000;
