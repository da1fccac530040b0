/** The parts of an archive that are examined, in this order: each stands on those before it. */
export const parts = ['database', 'originals', 'articles', 'index'] as const;
export type Part = (typeof parts)[number];

/** Something that is not as it should be. */
export interface Finding {
  part: Part;
  /** What it is about: an address, an id, a file. */
  subject: string;
  /** What is wrong with it: goes on after the subject. */
  problem: string;
  /** What a person can do where it cannot be mended. */
  advice: string;
  /** Mends it. Unset where nothing that is left can. */
  mend?: () => Promise<void> | void;
}
