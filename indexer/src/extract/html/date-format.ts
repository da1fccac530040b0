/** The parts of a date's form, and what stands for each: `d` and `dd` alike, since sites write 5 and 05. */
const parts: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  yy: '(?<shortYear>\\d{2})',
  MM: '(?<month>\\d{1,2})',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{1,2})',
  d: '(?<day>\\d{1,2})',
};
const part = /yyyy|yy|MM?|dd?/g;

/** Whether a text says how a site writes its dates: a day, a month and a year, each once, as in "MM/dd/yyyy". */
export function isDateFormat(format: string): boolean {
  const found = [...format.matchAll(part)].map(([token]) => token.charAt(0));
  return found.length === 3 && ['d', 'M', 'y'].every((kind) => found.includes(kind));
}

/** The day that a text has in a form, as YYYY-MM-DD, wherever it stands in it; null where it has none. Short years are those of this century. */
export function parseByFormat(text: string, format: string): string | null {
  const { year, shortYear, month, day } = toPattern(format).exec(text)?.groups ?? {};
  if (month === undefined || day === undefined) return null;
  return `${year ?? `20${shortYear}`}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function toPattern(format: string): RegExp {
  const source = format
    .split(/(yyyy|yy|MM?|dd?|\s+)/)
    .map((piece) => parts[piece] ?? (/^\s+$/.test(piece) ? '\\s+' : piece.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')))
    .join('');
  return new RegExp(`(?<!\\d)${source}(?!\\d)`, 'u');
}
