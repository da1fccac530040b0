import type { SampleArticle } from '../sample-article.ts';

/** What a page shows besides its own article. */
export interface LayoutContext {
  readonly now: Date;
  /** For "Bài viết mới nhất:" and its like, newest first. */
  readonly latest: readonly SampleArticle[];
  /** Other articles of the same category. */
  readonly related: readonly SampleArticle[];
}
