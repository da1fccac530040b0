import type { Article } from '../article/article.ts';
import { sha256Of } from './sha256-of.ts';

/** What of an article makes it another revision: everything but the version of the rules that read it. SHA-256 in hex. */
export const digestOfArticle = (article: Article): string => sha256Of(JSON.stringify({ ...article, derivedBy: '' }));
