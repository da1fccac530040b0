import { findNumbers } from './find-numbers.ts';

/** A paper that a clause acts on, and whether on a part of it alone: "khoản 2 Điều 5 Quyết định số 31/2016/QĐ-UBND". */
export interface CitedPaper {
  number: string;
  part: boolean;
}

const parts =
  /(?<!\p{L})(?:khoản|điểm|điều|chương|mục|phụ lục|mẫu|biểu|một phần|một số|nội dung|cụm từ|số thứ tự|quy định tại|đoạn|gạch đầu dòng)(?!\p{L})/iu;
/** Behind these a paper is named that the title of another names. */
const nested =
  /(?<!\p{L})(?:sửa đổi|bổ sung|thay thế|bãi bỏ|quy định chi tiết|hướng dẫn|về|theo|căn cứ|thực hiện|thi hành|bởi|trừ|trái với)(?!\p{L})/iu;
const issuedWith = /(?<!\p{L})(?:ban hành )?(?:kèm theo|tại)\s[^,;]{0,60}$/iu;
/** Before a further paper of a list: a comma, a semicolon or "và", and no more than the name of its kind. */
const further =
  /(?:[,;]|(?<!\p{L})(?:và|cùng|với))\s*(?:(?:và|các|toàn bộ|bãi bỏ|thay thế|[a-zđ0-9]{1,2}\s*[.)]|[-–+])\s*){0,3}(?<part>(?:khoản|điểm|Điều|điều|Chương|Mục|Phụ lục)\s[\p{L}\d,\s]{1,60}?(?:của\s)?)?(?:\p{Lu}[\p{L}]*(?:\s\p{L}+){0,4}?|Luật\s[^;]{2,90}?)?\s*(?:số\s*:?\s*)?$/u;
const longestGap = 260;

/**
 * The papers that stand in a list from the beginning of a text, behind a verb: "Quyết định số 12/QĐ-UBND ngày … về …; Quyết định số
 * 15/QĐ-UBND". A paper that is named in the title of another is none of them.
 */
export function readCitedList(text: string): CitedPaper[] {
  const cited: CitedPaper[] = [];
  let [last, isNested, part] = [0, false, false];
  for (const { start, end, number } of findNumbers(text)) {
    const gap = text.slice(last, start);
    if (gap.includes(';')) isNested = false;
    const next = last === 0 ? null : further.exec(gap);
    const isDirect = last === 0 ? opens(gap) : !isNested && (next !== null || isAfterSemicolon(gap));
    if (next?.groups?.part !== undefined) part = true;
    if (last === 0) part = parts.test(gap);
    else if (gap.includes(';')) part = parts.test(gap.slice(gap.lastIndexOf(';')));
    if (isDirect) cited.push({ number, part });
    else if (cited.length === 0) return [];
    else isNested = true;
    last = end;
  }
  return cited;
}

/** The name of its kind, which may be a word that names another paper elsewhere: "thay thế Hướng dẫn số". */
const kindBefore = /(?<!\p{L})(?:Hướng dẫn|Quy định|Thông báo)(?:\s+liên ngành)?\s+(?:số\s*:?\s*)?$/u;

function opens(gap: string): boolean {
  const lead = gap.replace(kindBefore, '');
  return gap.length <= longestGap && (!nested.test(lead) || issuedWith.test(gap));
}

/** Behind a semicolon the next paper of the list may be named by its parts: "; khoản 2, Điều 3 Quyết định số …". */
function isAfterSemicolon(gap: string): boolean {
  const tail = gap.slice(Math.max(0, gap.lastIndexOf(';')));
  return tail.startsWith(';') && opens(tail) && parts.test(tail);
}
