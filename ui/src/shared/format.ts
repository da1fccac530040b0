import type { DatePrecision } from '@tra-cuu/data/article/day';

const numbers = new Intl.NumberFormat('vi-VN');

/** 1234 as "1.234". */
export const formatNumber = (value: number): string => numbers.format(value);

/** "2024-07-25" as "25/07/2024", "tháng 7/2024" or "năm 2024", by its precision. */
export function formatDate(value: string, precision: DatePrecision): string {
  const [year = '', month = '', day = ''] = value.split('-');
  if (precision === 'year') return `năm ${year}`;
  if (precision === 'month') return `tháng ${Number(month)}/${year}`;
  return `${day}/${month}/${year}`;
}

/** "2019-09-26", "2019-09" or "2019" as formatDate shows it: by how much of the day is known. */
export const formatPartialDay = (value: string): string =>
  formatDate(value, value.length > 7 ? 'day' : value.length > 4 ? 'month' : 'year');

export const unknownDate = 'Không rõ ngày';

const shares = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 0 });

/** 0.914 as "91%". */
export const formatShare = (value: number): string => shares.format(value);

/** Everything kept happened in one time zone. */
const timeZone = 'Asia/Ho_Chi_Minh';
const days = new Intl.DateTimeFormat('vi-VN', { timeZone, day: '2-digit', month: '2-digit', year: 'numeric' });
const times = new Intl.DateTimeFormat('vi-VN', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** The day in Việt Nam of an ISO 8601 time: "26/07/2024". */
export const formatDayOf = (time: string): string => days.format(new Date(time));

/** "08:05 ngày 26/07/2024", in Việt Nam. */
export const formatMoment = (time: string): string => `${times.format(new Date(time))} ngày ${formatDayOf(time)}`;

const sizes = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** 1234567 bytes as "1,2 MB"; less than a tenth of that as "120 KB", in thousands as files are sold. */
export const formatSize = (bytes: number): string =>
  bytes < 100_000 ? `${sizes.format(Math.max(0.1, bytes / 1000))} KB` : `${sizes.format(bytes / 1_000_000)} MB`;
