/** What differs between two spellings of a word: of "TRƯỜNG" for "TRƢỜNG" it is "Ư" for "Ƣ". */
export function changedPiece(from: string, to: string): { from: string; to: string } {
  const before = [...from];
  const after = [...to];
  const start = sharedLength(before, after);
  const end = sharedLength(before.slice(start).toReversed(), after.slice(start).toReversed());
  return {
    from: before.slice(start, before.length - end).join(''),
    to: after.slice(start, after.length - end).join(''),
  };
}

/** How many letters two lists begin with in common. */
function sharedLength(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((letter, at) => letter !== b[at]);
  return differs < 0 ? a.length : differs;
}
