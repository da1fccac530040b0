import type { FoundPost } from './read-post.ts';

const delegate = 'đại biểu';

/** Whether a post is that of a "đại biểu" of no named council. */
export const isDelegate = ({ position: { title } }: FoundPost): boolean =>
  title.length === delegate.length && title.toLowerCase() === delegate;
