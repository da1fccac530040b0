/** ơ before letters that it never stands before alone: "nớc" was nước, "phơng" was phương. */
const withoutHorn = /(?<!ư)[ơờớởỡợ](?=(?:c|ng|u)$)/iu;

/**
 * The word with the ư before its ơ. In TCVN3 ư is the byte of the soft hyphen, which programs drop. Only where ơ alone is
 * impossible is it known to be missing; "ngời" may be itself or người. Expects NFC.
 */
export function restoreHorn(word: string): string {
  return word.replace(withoutHorn, (letter) => {
    if (letter === letter.toLowerCase()) return `ư${letter}`;
    return word === word.toUpperCase() ? `Ư${letter}` : `Ư${letter.toLowerCase()}`;
  });
}
