import { beginsItem } from '../printed-text.ts';

const article = /^(?:["“]\s*)?điều\s+\d+[a-zđ]?\s*[.:]/iu;
const division =
  /^(?:phần|chương|mục|tiểu mục|phụ lục|biểu mẫu|mẫu)\s+(?:số\s*)?(?:thứ\s+\p{L}+|[IVXLC]+|\d+[a-zđ]?)(?=$|[\s.:,–-])|^phụ lục$/iu;
const roman = /^[IVX]{1,5}\s*[.)/–-]\s*\p{Lu}/u;
const numbered = /^\d{1,3}(?:\.\d{1,2})*\s*[.)/]\s*\p{L}|^\d{1,2}(?:\.\d{1,2})+\s+\p{L}/u;
const lettered = /^["“]?\s*[a-zđ]\s?[.)]\s?\S/u;
const dashed = /^[-–—+*•·▪●o]\s?\p{L}|^[-–—+]\s/u;

/** Whether a line begins as no line in the middle of a paragraph does: a division's name, an article, an item of a list. */
export const beginsAnew = (text: string): boolean =>
  article.test(text) ||
  division.test(text) ||
  roman.test(text) ||
  numbered.test(text) ||
  lettered.test(text) ||
  dashed.test(text) ||
  beginsItem(text);

/** Whether a line begins with the sign of an item and the capital of its text: in a paragraph a number or a dash goes on small. */
export const beginsItemInCapital = (text: string): boolean => /^\S+\s+["“(]?\p{Lu}/u.test(text) && beginsItem(text);

/** Whether a text is the name of a division, with or without what it is about. */
export const isDivision = (text: string): boolean => division.test(text);

export const isArticle = (text: string): boolean => article.test(text);

/** Whether a text is counted as sections are: "I.", "1.", "2.1". */
export const isNumbered = (text: string): boolean => roman.test(text) || numbered.test(text);

/** Whether a text is in capitals: three letters at least, none of them small. */
export const isInCapitals = (text: string): boolean =>
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= 3 && !/\p{Ll}/u.test(text);
