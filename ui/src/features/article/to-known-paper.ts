interface NumberedPaper {
  number?: string | undefined;
  date?: string | undefined;
  documentId?: string | undefined;
}

/** The id of a paper that is named with its day; undefined where the number alone is named, which several papers may have. */
export const toKnownPaper = ({ date, documentId }: NumberedPaper): string | undefined =>
  date === undefined ? undefined : documentId;
