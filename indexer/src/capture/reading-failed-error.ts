/** Reading a document failed by a mistake of ours. It has been kept: report the error, go on, and read it again when that is mended. */
export class ReadingFailedError extends Error {
  override readonly name = 'ReadingFailedError';
}
