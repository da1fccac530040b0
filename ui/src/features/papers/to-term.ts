/** "2015-2020" as "Nhiệm kỳ 2015–2020", "2019" as "Năm 2019". */
export function toTerm(term: string | null): string {
  if (term === null) return 'Chưa rõ nhiệm kỳ';
  return /^\d{4}$/.test(term) ? `Năm ${term}` : `Nhiệm kỳ ${term.replace('-', '–')}`;
}
