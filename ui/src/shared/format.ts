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

export const unknownDate = 'Không rõ ngày';
