import { findPrintedDays } from './printed-day.ts';

const longestLine = 110;
const paper =
  /^[\s("*]*(?:nguồn:?\s*)?(?:công báo|báo(?!\s+(?:cáo|động))|tạp chí|bản tin|đặc san|tuần báo|nội san|tập san)(?!\p{L})/iu;
const numbered = /(?<!\p{L})số(?:\s*báo)?:?\s*\d/iu;

/** The day in the line of a gazette's or a newspaper's number ("CÔNG BÁO/Số 35 + 36/Ngày 28-5-2017"), which ends in it; null for any other line. */
export function parseIssueLine(line: string): string | null {
  if (line.length > longestLine || !paper.test(line) || !numbered.test(line)) return null;
  const days = findPrintedDays(line);
  const [day] = days;
  if (!day || days.length > 1 || /\p{L}/u.test(line.slice(day.end))) return null;
  return day.date;
}
