import type { FoundDate } from './vietnamese-dates.ts';

const reach = 48;
const stems = 'giáp|ất|bính|đinh|mậu|kỷ|kỉ|canh|tân|nhâm|quý|quí';
const branches = 'tý|tí|sửu|dần|mão|mẹo|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi';
/** "10/3 âm lịch", "ngày 03 tháng 02 năm Bính Thân", "10 tháng Ba (ÂL)". */
const saysLunar = new RegExp(
  String.raw`^[\s,(]*(?:(?:theo\s+)?âm lịch|âl\b|(?:năm\s+)?(?:${stems})\s+(?:${branches})(?!\p{L}))`,
  'iu',
);
/** The day of the other calendar, behind that of this one: "(tức ngày 10 tháng 3", "nhằm ngày 5-2". */
const other = /(?<!\p{L})(?:tức|nhằm)\s+(?:là\s+)?(?:ngày\s+)?(?:mùng\s+|mồng\s+)?$/iu;
const lunarMonth = /tháng\s+(?:giêng|chạp)$/iu;
const ancestors = /giỗ (?:quốc )?tổ|đền hùng|hùng vương/iu;

/** Whether a day without a year is one of the lunar calendar: it says so, is of a month that only that one has, or is the Hùng kings' day. */
export function isLunar(text: string, { start, end, year, month, day }: FoundDate): boolean {
  const after = text.slice(end, end + reach);
  if (saysLunar.test(after)) return true;
  if (year !== null || day === null) return false;
  const before = text.slice(Math.max(0, start - reach), start);
  if (other.test(before) || lunarMonth.test(text.slice(start, end))) return true;
  return day === 10 && month === 3 && ancestors.test(before + after);
}
