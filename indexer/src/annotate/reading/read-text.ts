import type { ExtractedArticle } from '@tra-cuu/data/article/article';
import { findArticlePlaces } from '../departments/read-place.ts';
import { type FoundName, findNames } from '../officials/find-names.ts';
import { type FoundPost, findPosts } from '../officials/read-post.ts';
import type { Lexicon } from './lexicon.ts';
import { createPassingIndex } from './phrase-index.ts';
import { markNames, type Token, toTokens } from './tokens.ts';

/** A text of the article as words, with its names and posts. `block` is its index; null for the title and the summary. */
export interface ReadText {
  block: number | null;
  text: string;
  tokens: readonly Token[];
  names: readonly FoundName[];
  posts: readonly FoundPost[];
}

/** An article's texts read once for all rules, and the lexicon with the places that the article itself names. */
export function readTexts(
  article: ExtractedArticle,
  vocabularyLexicon: Lexicon,
): { texts: ReadText[]; lexicon: Lexicon } {
  const printed = [
    { block: null, text: article.title },
    ...(article.summary === undefined ? [] : [{ block: null, text: article.summary }]),
    ...article.blocks.map(({ text }, block) => ({ block, text })),
  ].map((text) => ({ ...text, tokens: toTokens(text.text) }));
  const places = printed.flatMap(({ text, tokens }) => findArticlePlaces(text, tokens, vocabularyLexicon));
  const lexicon = { ...vocabularyLexicon, articlePlaces: createPassingIndex([...new Set(places)]) };
  return {
    texts: printed.map((text) => readText(text, lexicon)),
    lexicon,
  };
}

/** The names first: a post or a body ends where one begins ("Giám đốc Sở Y tế Mạch Văn An"). */
function readText(printed: Pick<ReadText, 'block' | 'text' | 'tokens'>, lexicon: Lexicon): ReadText {
  const { tokens } = printed;
  const names = findNames(tokens, lexicon);
  markNames(tokens, names);
  return { ...printed, names, posts: findPosts(tokens, lexicon) };
}
