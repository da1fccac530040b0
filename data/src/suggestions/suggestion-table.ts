/** A person or a body as the filters know it, and how many articles name it. */
export interface CountedName {
  id: string;
  name: string;
  articles: number;
}

/** A document number ("05-CT/TW") and how many articles cite it or are the document itself. */
export interface CountedNumber {
  number: string;
  /** The type most often printed with it, with a capital: "Chỉ thị". */
  type?: string;
  articles: number;
}

/** A run of words that many titles hold, in the spelling most often printed. */
export interface CountedPhrase {
  text: string;
  articles: number;
}

/** What may be suggested to one kind of reader, each list by falling number of articles. */
export interface SuggestionTable {
  officials: CountedName[];
  departments: CountedName[];
  documents: CountedNumber[];
  phrases: CountedPhrase[];
}
