/** One word that is asked for, and which of the words alike without accents it takes. */
export interface WantedWord {
  /** In small letters without accents: `toWordForms(word).folded`. */
  folded: string;
  /** In small letters with accents, canonical: `toWordForms(word).exact`. */
  exact: string;
  /**
   * `any`: every accent. `exact`: the form `exact` and no other. `typed`: every form that has at least the marks of `exact`, letter by
   * letter ("đinh" takes "đinh", "định", "đĩnh" and not "dinh": asymmetric search, Unicode TS #10, section 8.2).
   */
  accents: 'any' | 'exact' | 'typed';
}

/**
 * A part of a query: a word, or a phrase whose words stand in a row. It is found where any of its alternatives stands, which are
 * what was typed and whatever counts as the same ("UBND" and "ủy ban nhân dân").
 */
export interface WantedTerm {
  alternatives: readonly (readonly WantedWord[])[];
}
