import { fold } from '@tra-cuu/data/text/fold';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';

/** The kinds of papers, made ready to be looked up. */
export interface PaperTypes {
  /** Their names, the longest first. */
  names: readonly TypeName[];
  /** The one name that a symbol stands for; none for QĐ, which is Quyết định or Quy định. */
  ofSymbol(symbol: string, party: boolean): string | undefined;
}

export interface TypeName {
  name: string;
  /** As `fold` gives it. */
  folded: string;
}

const made = new WeakMap<Vocabulary['documentTypes'], PaperTypes>();

/** The kinds of papers of a vocabulary, made once for each. */
export function paperTypesOf(types: Vocabulary['documentTypes']): PaperTypes {
  const known = made.get(types);
  if (known) return known;
  const paperTypes = createPaperTypes(types);
  made.set(types, paperTypes);
  return paperTypes;
}

function createPaperTypes({ party, state }: Vocabulary['documentTypes']): PaperTypes {
  const names = [...new Set([...party, ...state].map(({ name }) => name))]
    .sort((a, b) => b.length - a.length)
    .map((name) => ({ name, folded: fold(name) }));
  const [ofParty, ofState] = [party, state].map(toSymbols);
  return { names, ofSymbol: (symbol, isParty) => (isParty ? ofParty : ofState)?.get(symbol.toLowerCase()) };
}

/** Symbols in small letters with their name; those of two names are left out. */
function toSymbols(types: Vocabulary['documentTypes']['state']): Map<string, string> {
  const symbols = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const { symbol = '', name } of types) {
    const key = symbol.toLowerCase();
    if (symbols.has(key)) ambiguous.add(key);
    symbols.set(key, name);
  }
  for (const key of ['qđ', ...ambiguous]) symbols.delete(key);
  return symbols;
}
