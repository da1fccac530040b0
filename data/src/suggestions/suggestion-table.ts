/** A person or a body as the filters know it, and how many articles name it. */
export interface CountedName {
  id: string;
  name: string;
  articles: number;
}

/** A body, and by what other names and under which other bodies its articles may be asked for. */
export interface CountedDepartment extends CountedName {
  /** Names that articles print and it is not shown by. Unset where there are none. */
  otherNames?: string[];
  /** The ids of the bodies of the same table that it became. Unset where there are none. */
  successors?: string[];
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
  departments: CountedDepartment[];
  documents: CountedNumber[];
  phrases: CountedPhrase[];
}
