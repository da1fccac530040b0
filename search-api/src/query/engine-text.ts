import { codedFields, plainFields } from '@tra-cuu/data/search-index/index-settings';
import { encodeAccents } from '@tra-cuu/data/text/accent-code';
import type { WordForms } from '@tra-cuu/data/text/word-forms';
import type { QueryUnit, QueryWord } from './query-words.ts';

/** In which form the words of a query are asked for: as typed, with their accents restored, or without any. */
export type AskedForm = 'typed' | 'restored' | 'folded';

/** The engine looks for so many words or phrases of a query, and passes over the others. */
export const mostUnits = 10;

/** The fields that hold the texts of a form. */
export const fieldsOf: Record<AskedForm, readonly string[]> = {
  typed: codedFields,
  restored: codedFields,
  folded: plainFields,
};

export const formOf = (word: QueryWord, form: AskedForm): WordForms =>
  form === 'restored' ? word.restored : word.typed;

const toText = (word: QueryWord, form: AskedForm): string =>
  form === 'folded' ? word.typed.folded : encodeAccents(formOf(word, form).exact);

function toEngineUnit({ kind, words }: QueryUnit, form: AskedForm): string {
  const text = words.map((word) => toText(word, form)).join(' ');
  return kind === 'phrase' ? `"${text}"` : text;
}

/**
 * The units as the engine is asked for them: in the accent code, or without accents. It ends in a space, without which the
 * engine takes the last word for the beginning of one.
 */
export function toEngineText(units: readonly QueryUnit[], excluded: readonly QueryUnit[], form: AskedForm): string {
  const wanted = units.map((unit) => toEngineUnit(unit, form));
  const unwanted = excluded.map((unit) => `-${toEngineUnit(unit, form)}`);
  return wanted.length + unwanted.length > 0 ? `${[...wanted, ...unwanted].join(' ')} ` : '';
}

/**
 * The units in no more than `mostUnits`, words that stand in a row joined to phrases, so that every word is asked for; null where
 * that cannot be done.
 */
export function groupUnits(units: readonly QueryUnit[], text: string): QueryUnit[] | null {
  const runs = toRuns(units, text);
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  for (let size = 1; size <= longest; size += 1) {
    const grouped = runs.flatMap((run) => cut(run, size));
    if (grouped.length <= mostUnits) return grouped;
  }
  return null;
}

/** The units in runs of words with nothing but spaces between them; a phrase is a run of its own. */
function toRuns(units: readonly QueryUnit[], text: string): QueryUnit[][] {
  const runs: QueryUnit[][] = [];
  let end = -1;
  for (const unit of units) {
    const [first, last] = [unit.words[0], unit.words.at(-1)];
    if (!first || !last) continue;
    const run = runs.at(-1);
    const joined = run?.[0]?.kind === 'word' && unit.kind === 'word' && /^\s+$/.test(text.slice(end, first.start));
    if (run && joined) run.push(unit);
    else runs.push([unit]);
    end = last.end;
  }
  return runs;
}

function cut(run: readonly QueryUnit[], size: number): QueryUnit[] {
  if (size === 1) return [...run];
  const parts: QueryUnit[] = [];
  for (let start = 0; start < run.length; start += size) {
    const words = run.slice(start, start + size).flatMap((unit) => unit.words);
    parts.push({ kind: words.length > 1 ? 'phrase' : 'word', words });
  }
  return parts;
}
