import type { Kind } from './kinds.ts';

/** What a right hit is: the article meant or one with the same title, one of some passages, or one that holds a phrase. */
export type Wanted =
  | { is: 'article'; id: string; titleKey: string }
  | { is: 'passage'; ids: ReadonlySet<string> }
  | { is: 'phrase'; syllables: readonly [string, string] };

export interface BenchmarkQuery {
  kind: Kind;
  /** The seed by which it was drawn; 0 for the questions, which are all asked. */
  seed: number;
  text: string;
  wanted: Wanted;
}
