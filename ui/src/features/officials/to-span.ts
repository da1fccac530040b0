/** The years between two days, which may be known to the year only: "2012 – 2019", "2012"; null where no day is known. */
export function toSpan(first: string | null, last: string | null): string | null {
  const [from, to] = [first ?? last, last ?? first].map((day) => day?.slice(0, 4));
  if (from === undefined) return null;
  return from === to ? from : `${from} – ${to}`;
}
