/** The part of word-extractor that is used; the package has no types. */
declare module 'word-extractor' {
  export interface WordDocument {
    getBody(): string;
    getFootnotes(): string;
    getEndnotes(): string;
    /** The running heads, and the feet with them. */
    getHeaders(): string;
    getTextboxes(options?: { includeHeadersAndFooters?: boolean }): string;
  }

  export default class WordExtractor {
    extract(source: string | Buffer): Promise<WordDocument>;
  }
}
