/** A WARC file cannot be read at this place. */
export class DamagedWarcError extends Error {
  override readonly name = 'DamagedWarcError';
  /** In bytes of the file as it lies on the disk. */
  readonly offset: number;

  constructor(offset: number, message: string, cause?: unknown) {
    super(message, { cause });
    this.offset = offset;
  }
}
