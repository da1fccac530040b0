/** "Sáng nay", "chiều qua", "hôm kia", where no day in figures follows. */
const form =
  /(?<!\p{L})(?:(?:rạng\s+)?(?:sáng|trưa|chiều|tối|đêm)(?:\s+(?:ngày\s+)?hôm)?|(?:ngày\s+)?hôm)\s+(?<when>nay|qua|kia)(?!\p{L}|[\s,]*(?:ngày\s+)?\(?\d)/giu;
/** What each of them ends in: a look for it saves most texts the trials of the whole form. */
const ending = /\s(?:nay|qua|kia)(?<=(?:sáng|trưa|chiều|tối|đêm|hôm)\s+\p{L}{3})(?!\p{L})/iu;
/** Behind "chiều qua" the clause ends or goes on: "chiều qua cầu" is no day. */
const past = /^(?:[\s\p{P}]*$|\s*[.,;)]|\s+(?:tại|ở|đã|trên|do|trong|khi|\p{Lu}))/u;
const daysBack = { nay: 0, qua: 1, kia: 2 } as const;
/** "Hôm nay" within a clause is today's world: "cuộc sống hôm nay". */
const bare = /^(?:ngày\s+)?hôm\s+nay$/iu;
const opensClause = /(?:^|[.,:;!?…)–-])\s*$/u;
const planned = /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})[^.;]*$/iu;
const plannedAfter = /^[\s,]*[^.,;]*(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})/iu;
/** What is compared or due: "thấp hơn hôm qua", "vấn đề của hôm qua", "trước 21 giờ đêm nay". */
const compared =
  /(?<!\p{L})(?:của|hơn|như|so với|thế hệ|(?:trước|đến hết)(?:\s+\d{1,2}\s?(?:h|giờ)(?:\s?\d{2})?)?)\s*$/iu;
/** "Hôm nay là ngày hội", "hôm nay căn hầm vẫn đó" tell of no deed. */
const tellsState = /^\s*(?:,\s*)?(?:là\s|[^.,;]{0,40}(?<!\p{L})(?:vẫn|còn)(?!\p{L}))/iu;
const reach = 60;

/** The days that a text tells by its own (`today`, YYYY-MM-DD), each with its place. None where that is not known. */
export function findRelativeDays(text: string, today: string | null): { start: number; end: number; date: string }[] {
  if (today === null || !ending.test(text)) return [];
  return [...text.matchAll(form)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = text.slice(Math.max(0, start - reach), start);
    const after = text.slice(end, end + reach);
    const isWay = /^(?!.*hôm).*\squa$/iu.test(match[0]) && !past.test(after);
    const isPlanned = planned.test(before) || plannedAfter.test(after);
    const isState = compared.test(before) || (bare.test(match[0]) && tellsState.test(after));
    if (isWay || isState || isPlanned || isQuoted(text, start) || (bare.test(match[0]) && !opensClause.test(before)))
      return [];
    const when = (match.groups?.when ?? 'nay').toLowerCase() as keyof typeof daysBack;
    return { start, end, date: daysBefore(today, daysBack[when]) };
  });
}

/** Whether a quotation is open at a place: who is quoted may have spoken on another day. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

function daysBefore(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - days);
  return day.toISOString().slice(0, 10);
}
