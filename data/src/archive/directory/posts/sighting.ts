import type { DatePrecision } from '../../../article/day.ts';
import type { PostWords } from './post-words.ts';

/** `day` is YYYY-MM-DD; null where it is not known. */
export interface DatedArticle {
  articleId: string;
  day: string | null;
  precision: DatePrecision | null;
}

/** A post as an article says it. */
export interface NamedPost extends PostWords {
  /** As it is shown, in whole or put together of a post and a body that do not stand together. */
  title: string;
  body: string | null;
  /** Of the body, where the archive knows it. */
  departmentId: string | null;
  isPutTogether: boolean;
  /** As it is printed. */
  printed: string;
  former: boolean;
}

/** That an article says a post of a person. */
export interface Sighting {
  article: DatedArticle;
  post: NamedPost;
}
