import { isSyllable } from '../../../text/syllable.ts';

/** What goes on with a capital letter behind other words: Phó "Bí thư", Trưởng "Ban", Phó Bí thư "Thường trực". */
const capitals =
  /(?<=^|(?:phó|quyền|tổng) )\p{Ll}|(?<=(?:trưởng|chánh) )(?:ban|phòng|văn phòng|đoàn|khoa)(?!\p{L})|thường trực|đảng/gu;

/** A post that is printed in capitals, as posts are written: "PHÓ BÍ THƯ THƯỜNG TRỰC" as "Phó Bí thư Thường trực". "TGĐ" stays. */
export const writeSmall = (capital: string): string =>
  capital
    .split(' ')
    .map((word) => (isSyllable(word.toLowerCase()) ? word.toLowerCase() : word))
    .join(' ')
    .replace(capitals, (words) => words.charAt(0).toUpperCase() + words.slice(1));
