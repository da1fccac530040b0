import type { HttpExchange } from '@tra-cuu/data/archive/warc/http-exchange';
import type { Visibility } from '@tra-cuu/data/article/article';
import type { ArticleIdentity } from '@tra-cuu/data/article/article-id';
import type { DocumentType } from '../extract/document-type.ts';

/** The form of a document's bytes. A ready article is a line of JSON whose text needs no extracting. */
export type MediaType = DocumentType | 'application/json';

/** A document as it was found, before anything is read out of it. */
export interface FoundDocument {
  identity: ArticleIdentity;
  /** Its place in a file of many, under which it is kept when it cannot be read; null for a document of its own. */
  place: ArticleIdentity | null;
  /** The id its source gave it. */
  externalId: string | null;
  /** What a person calls it: its URL, its path, or its file and line. */
  address: string;
  /** Null where there is nothing to keep; `problem` says why. */
  bytes: Buffer | null;
  mediaType: MediaType | null;
  /** The Content-Type as the server sent it. */
  contentType: string | null;
  /** What was asked and answered, where it came over HTTP. `bytes` are the content, unpacked; headers are as they were sent. */
  exchange?: HttpExchange;
  /** When it was captured, where that was not now: by others, or by this archive before. */
  capturedAt?: Date;
  /** The texts of pages as people corrected them; pages count from 1. */
  corrections?: ReadonlyMap<number, string>;
  /** The name of the site whose rules it is read by. */
  site: string | null;
  visibility: Visibility;
  /** Why it can be seen without reading that it cannot be read. */
  problem: Problem | null;
}

/** Why a document cannot be read: a word for programs, and a sentence that says what to do. */
export interface Problem {
  reason: string;
  message: string;
}
