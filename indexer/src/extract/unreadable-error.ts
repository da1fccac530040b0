/** Why extract could not read a document; other readers of documents have reasons of their own. */
export type UnreadableReason = 'empty' | 'binary' | 'too-large' | 'too-deep' | 'no-text';

/**
 * The document cannot be read, now or by trying again: keep it, record `reason` (a word for programs) and `message` (what
 * is wrong and what to do, to follow the document's name), and go on with the next one.
 */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  readonly reason: UnreadableReason | (string & {});

  constructor(reason: UnreadableReason | (string & {}), message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
