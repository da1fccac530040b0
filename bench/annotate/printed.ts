import type { AnnotateCase } from './case.ts';
import { sameWords } from './same.ts';

/** What a reader sees of a case, and the address of its page: ƣ read as ư, marks of HTML left out. */
export const printedOf = ({ text, html, url }: AnnotateCase): string =>
  `${(text ?? html ?? '').replace(/<(?!script|meta)[^>]+>/g, ' ')} ${url ?? ''}`.replaceAll('ƣ', 'ư').normalize('NFC');

/** Whether words stand in a text, whatever their case and white space. */
export const stands = (printed: string, words: string): boolean => ` ${sameWords(printed)} `.includes(sameWords(words));

const closed = (text: string): string => text.toLowerCase().replace(/[\s/–-]+/g, '');

/** Whether a paper's number is printed in some form: its figures ("34O" is 340), and its letters without signs between them. */
export function standsNumber(printed: string, number: string): boolean {
  const [figures = '', letters = ''] = [/^\d+/.exec(number)?.[0], number.replace(/^\d+/, '')];
  const withFigures = printed.replace(/(?<=\d)O/g, '0');
  return new RegExp(`(?<!\\d)${figures}(?!\\d)`).test(withFigures) && closed(printed).includes(closed(letters));
}

const months = ['Một', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Mười một', 'Mười hai'];
const inEnglish = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/**
 * Whether a day is printed: as "5/1", "05-01-2023", "5 tháng 1", "5 tháng Một", "2023-01-05", "January 5, 2023", or
 * in a range ("5 và 6/1").
 */
export function standsDay(printed: string, date: string): boolean {
  const text = printed.replace(/(?<![\p{L}\d])l(?=\d)/gu, '1');
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const forms = [
    `(?<!\\d)0?${day}(?:\\s*(?:-|–|và|đến ngày|đến|,)\\s*\\d{1,2}){0,2}\\s*(?:[-/.]|tháng)\\s*0?${month}(?!\\d)`,
    `${year}[-/]0?${month}[-/]0?${day}(?!\\d)`,
    `(?<!\\d)0?${day} tháng ${months[month - 1]}(?!\\p{L})`,
    `${inEnglish.format(new Date(date))} ${day}, ${year}`,
  ];
  return forms.some((form) => new RegExp(form, 'iu').test(text));
}

/** Whether a text tells some day by that of its publication: "chiều qua", "hôm nay". */
export const tellsDay = (printed: string): boolean => /(?:hôm|sáng|chiều|tối) (?:nay|qua)/i.test(printed);
