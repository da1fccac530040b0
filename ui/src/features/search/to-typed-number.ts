/** Symbols of the types of papers, Party and State, as they are typed. */
const symbols = 'nq|ct|kl|qc|q[dđ]|qy[dđ]|tt|hd|tb|tc|bc|kh|qh|ctr|[dđ]a|pa|da|ttr|cv|bb|n[dđ]';
const separator = '\\s*[-–/ ]\\s*';
const number = new RegExp(
  `^\\d{1,5}(?:${separator}\\d{4})?(?:${separator})?(?:${symbols})${separator}[\\p{L}.]{2,12}(?:-[\\p{L}]{2,10})?$`,
  'iu',
);

/** The number of a paper where that is all that was typed, in whatever form ("05-CT/TW", "số 5 ct tw"); else null. */
export function toTypedNumber(q: string): string | null {
  const typed = q
    .normalize('NFC')
    .replaceAll(/["“”]/g, '')
    .trim()
    .replace(/^số\s*:?\s*/iu, '');
  return number.test(typed) ? typed : null;
}
