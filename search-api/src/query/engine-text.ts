import { codedFields, plainFields } from '@tra-cuu/data/search-index/index-settings';
import { encodeAccents } from '@tra-cuu/data/text/accent-code';
import type { Reading, Term } from '@tra-cuu/data/text/highlight';

/** The fields that hold the texts of a reading. */
export const fieldsOf: Record<Reading, readonly string[]> = { exact: codedFields, folded: plainFields };

/**
 * The terms as the engine is asked for them: in the accent code for the exact reading, without accents for the folded one.
 * It ends in a space, without which the engine takes the last word for the beginning of one.
 */
export function toEngineText(terms: readonly Term[], reading: Reading): string {
  const texts = terms.map((term) => {
    const words = term.map((word) => (reading === 'exact' ? encodeAccents(word.exact) : word.folded)).join(' ');
    return term.length > 1 ? `"${words}"` : words;
  });
  return texts.length > 0 ? `${texts.join(' ')} ` : '';
}
