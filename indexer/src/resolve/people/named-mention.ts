import type { Position } from '@tra-cuu/data/article/article';

/** Days between which something was said: one and the same where the day is known. YYYY-MM-DD. */
export interface DayRange {
  from: string;
  to: string;
}

/** One article's mention of a name that several people may have. */
export interface NamedMention {
  articleId: string;
  /** The place in the article's list of people. */
  ordinal: number;
  /** Of the article; null where it has none. */
  days: DayRange | null;
  positions: readonly Position[];
  /** Whom it was told to be the last time; null where that has not been told yet. */
  toldId: string | null;
  /** Whose it stays, whatever articles say: staff decided about that person. Unset where it is to be told. */
  pinnedId?: string;
}

/** Somebody of that name who is known from a list, with the posts held and when. */
export interface KnownPerson {
  id: string;
  posts: readonly { position: Position; days: readonly DayRange[] }[];
}
