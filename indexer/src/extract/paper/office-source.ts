/** A file of an office. */
export interface OfficeSource {
  bytes: Buffer;
  /** What a person calls it: its path, or its URL. */
  name: string;
  url?: string;
}
