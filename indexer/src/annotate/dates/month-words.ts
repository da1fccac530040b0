/** Months as they are written in words; "giêng" and "chạp" are the first and the twelfth. */
const monthWords = new Map([
  ['giêng', 1],
  ['một', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['mười một', 11],
  ['mười hai', 12],
  ['chạp', 12],
]);

/** Reads "7", "07" or "bảy" as 7; null for whatever is no month. */
export function readMonthWord(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d+$/.test(word)) return Number(word);
  return monthWords.get(word.toLowerCase().replace(/\s+/g, ' ')) ?? null;
}
