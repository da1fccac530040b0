import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';

/** What of an article makes it another revision: everything but the version of the rules that read it. SHA-256 in hex. */
export const digestOfArticle = (article: Article): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...article, derivedBy: '' }))
    .digest('hex');
