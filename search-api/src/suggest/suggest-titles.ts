import type { Suggestion } from '@tra-cuu/data/contract/suggest';
import { findTypedWords } from '@tra-cuu/data/suggestions/find-typed';
import { toTextKey } from '@tra-cuu/data/suggestions/text-key';
import type { TypedText } from '@tra-cuu/data/suggestions/typed-text';
import { encodeAccents } from '@tra-cuu/data/text/accent-code';
import { toSegments } from '@tra-cuu/data/text/segments';
import { z } from 'zod';
import type { EngineQuery, ReaderIndex } from '../reader/for-reader.ts';

const titleSchema = z.object({ id: z.string(), title: z.string() });
type StoredTitle = z.infer<typeof titleSchema>;

/** Asked for beyond those wanted: one title may stand over several articles. */
const spare = 2;

/**
 * Titles that hold every word typed, wherever it stands, the last one perhaps only begun. Where accents were typed the engine is asked
 * for them, and at the same time without any for what is only half typed (a mark that comes later, a tone that moves): of those, what
 * has other accents is left out here.
 */
export async function suggestTitles(typed: TypedText, index: ReaderIndex, wanted: number): Promise<Suggestion[]> {
  if (typed.words.length === 0) return [];
  const queries = typed.accented
    ? [toQuery(typed, 'titleCode', wanted + spare), toQuery(typed, 'title', wanted + spare)]
    : [toQuery(typed, 'title', wanted + spare)];
  const answers = await index.ask(queries);
  const titles = answers.flatMap(({ hits }) => hits.map(({ fields }) => titleSchema.parse(fields)));
  return toSuggestions(titles, typed, wanted);
}

/** Without a space at its end the engine takes the last word for the beginning of one. */
function toQuery({ words, open }: TypedText, field: 'title' | 'titleCode', limit: number): EngineQuery {
  const texts = words.map(({ asTyped, whole }, at) => {
    if (field === 'titleCode') return encodeAccents(whole.exact);
    return open && at === words.length - 1 ? asTyped.folded : whole.folded;
  });
  const q = texts.join(' ').trim();
  return { q: open || q === '' ? q : `${q} `, fields: [field], filter: [], limit, retrieve: ['id', 'title'] };
}

/** Each title once, however many articles have it. */
function toSuggestions(titles: readonly StoredTitle[], typed: TypedText, limit: number): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const { id, title } of titles) {
    if (found.size === limit) break;
    const ranges = findTypedWords(title, typed);
    const key = toTextKey(title);
    if (ranges && !found.has(key)) found.set(key, { text: toSegments(title, ranges), value: id });
  }
  return [...found.values()];
}
