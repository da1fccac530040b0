/** A file of an office. */
export interface OfficeSource {
  bytes: Buffer;
  /** What a person calls it: its path, or its URL. */
  name: string;
  url?: string;
  /** The text of pages that a person corrected, by the number of the page from 1. Only a PDF has pages. */
  corrections?: ReadonlyMap<number, string>;
}
