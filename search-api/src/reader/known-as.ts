import { isOneOf } from '../query/filters.ts';

/** The condition that an article has one of the ids, or is what one of them leads to. */
export const isKnownAs = (ids: readonly string[]): string => `(${isOneOf('id', ids)} OR ${isOneOf('aliasIds', ids)})`;
