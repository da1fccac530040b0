/** What one article says of a paper with a number: that it is it, or cites it. */
export interface PaperStatement {
  articleId: string;
  role: 'held' | 'cited';
  /** As printed, or in canonical form. */
  number: string;
  type: string | null;
  /** YYYY-MM-DD, of the paper. */
  date: string | null;
  issuer: string | null;
  /** The last day that the article itself may be of: what it cites is not later. Null where that is not known. */
  until: string | null;
}
