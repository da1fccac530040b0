import { fold } from '@tra-cuu/data/text/fold';
import { paperTypes } from '../paper/paper-type.ts';

/**
 * Lines that rules on form prescribe word by word (Hướng dẫn 36-HD/VPTW; Nghị định 30/2020/NĐ-CP), by their letters without accents. No
 * two have the same letters.
 */
const prescribed = new Map(
  [
    ...['ĐẢNG CỘNG SẢN VIỆT NAM', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Nơi nhận:'],
    ...paperTypes.map((type) => type.toUpperCase()),
  ].map((line) => [fold(line), line]),
);

/** By whose authority a paper is signed, the slash read as a letter: "TJL BAN THƯỜNG VỤ". */
const authority = /^([TK])\s?[/JIl1|\]]\s?([MTL])\s*(?=(?:BAN|ĐẢNG|TỈNH|HUYỆN|CHI|CHÁNH|BÍ|TRƯỞNG|CHỦ|GIÁM)\s)/u;
const stamp = /^[^\p{L}]*(?:(toi|tuyet) )?mat[^\p{L}]*$/u;

/**
 * The line that is meant where it can be nothing but one of a paper's form: the name of its kind, the motto, the beginning of a signature, a
 * stamp of secrecy (whoever keeps the paper must see one that is read as "MÂT"). Any other line as it is.
 */
export function mendForm(text: string): string {
  const line = prescribed.get(fold(text));
  if (line !== undefined && isInCapitals(line) === isInCapitals(text)) return line;
  return isInCapitals(text) ? mendStamp(text).replace(authority, '$1/$2 ') : text;
}

const isInCapitals = (text: string): boolean => text === text.toUpperCase();

function mendStamp(text: string): string {
  const found = stamp.exec(fold(text));
  if (!found) return text;
  return { toi: 'TỐI MẬT', tuyet: 'TUYỆT MẬT' }[found[1] ?? ''] ?? 'MẬT';
}
