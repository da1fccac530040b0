import type { Abbreviation, Vocabulary } from '../vocabulary.ts';
import { toLexicon } from './concepts.ts';
import { createDocumentSymbols } from './document-symbols.ts';
import { expandTerm } from './expand-term.ts';
import { expandText } from './expand-text.ts';
import { findInQuery, type QueryPlace } from './find-in-query.ts';
import { toCandidates } from './find-places.ts';
import { toTextRow } from './rows.ts';
import { type WrittenOut, writeOut } from './write-out.ts';

/** Abbreviations and what they stand for, found in either form. Built once for a vocabulary; its functions are pure. */
export interface AbbreviationIndex {
  /**
   * The other forms of everything the texts of one article say, each once: "Ủy ban nhân dân" for a text that says UBND,
   * and the other way round. Nothing that the texts say already. Letters count where they are printed in capitals.
   */
  expandText(texts: readonly string[]): string[];
  /** The words of a text, with letters written out whose meaning is told by what stands around them. */
  writeOut(text: string): WrittenOut;
  /** Other ways to say exactly these words, each as words; at most 24, and none when there is no other way. */
  expandTerm(words: readonly string[]): string[][];
  /** The places of a query that have other forms, in order and without overlap; letters in any case, words with or without accents. */
  findInQuery(words: readonly string[]): QueryPlace[];
}

/** With `documentTypes`, the symbols in document numbers are read too: "chỉ thị 05" and "05-CT/TW". */
export function createAbbreviationIndex(
  abbreviations: readonly Abbreviation[],
  documentTypes: Vocabulary['documentTypes'] = { party: [], state: [] },
): AbbreviationIndex {
  const lexicon = toLexicon(abbreviations);
  const exact = toCandidates(lexicon, 'exact');
  const folded = toCandidates(lexicon, 'folded');
  const symbols = createDocumentSymbols(documentTypes);
  const reading = { candidates: exact, symbols, starts: new Set([...exact.keys(), ...symbols.starts]) };
  const find = (words: readonly string[]) => findInQuery(folded, symbols, words);
  return {
    expandText: (texts) => expandText(reading, texts),
    writeOut: (text) => writeOut(exact, toTextRow(text)),
    expandTerm: (words) => expandTerm(words, find(words)),
    findInQuery: (words) => find(words).map(({ equal: _, ...place }) => place),
  };
}
