/** What one import has to remember of its WARC files: where originals stand to which later records refer, and what was passed over. */
export interface WarcMemory {
  /** By digest of the payload, and by address and time. */
  originals: Map<string, { path: string; offset: number }>;
  /** Called with what a record is that no document was made of. */
  passOver: (what: string) => void;
}

export const createWarcMemory = (passOver: (what: string) => void): WarcMemory => ({ originals: new Map(), passOver });
