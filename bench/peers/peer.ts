import type { Corpus } from '../corpus/open-corpus.ts';

/** A search that is compared: ours, or another one over the same articles. */
export interface Peer {
  readonly name: string;
  /** Whether several searches may be under way at once. */
  readonly concurrent: boolean;
  /** How many queries of each kind it is asked, the first ones; unset where it is asked all. */
  readonly queriesOfKind?: number;
  /** Makes all articles of the corpus searchable, reusing what was built before. Called once, before the first search. */
  build(corpus: Corpus): Promise<void>;
  /** The ids of the first `limit` hits, best first. */
  search(text: string, options: { limit: number }): Promise<string[]>;
  close(): Promise<void>;
}
