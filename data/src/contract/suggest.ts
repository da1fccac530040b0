import { z } from 'zod';
import { segmentSchema } from './search.ts';

/** Longer beginnings are no longer completed: they are searched for. */
export const maxSuggestLength = 100;
/** Suggestions in one answer, all groups together. */
export const maxSuggestions = 10;

/** What is suggested, in the order in which the groups are shown. */
export const suggestionKinds = ['official', 'department', 'document', 'title', 'phrase'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

export const suggestRequestSchema = z.strictObject({
  /** What has been typed so far. The last word may be the beginning of one; a space behind it says that it is whole. */
  q: z.string().max(maxSuggestLength, `at most ${maxSuggestLength} characters`).default(''),
});
export type SuggestRequest = z.output<typeof suggestRequestSchema>;

export const suggestionSchema = z.object({
  /** As shown, with the typed part marked. */
  text: z.array(segmentSchema),
  /**
   * What it leads to: the value of the filter `official` or `department`; the article of a `title`; the number of a `document` as a
   * query; the text of a `phrase`.
   */
  value: z.string(),
  /** Articles that hold it, as many as this reader may see. Not given for titles. */
  count: z.int().optional(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

export const suggestResponseSchema = z.object({
  q: z.string(),
  /** Groups that have nothing are left out. */
  groups: z.array(z.object({ kind: z.enum(suggestionKinds), suggestions: z.array(suggestionSchema).min(1) })),
});
export type SuggestResponse = z.infer<typeof suggestResponseSchema>;
