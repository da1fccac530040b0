import { canonical } from '@tra-cuu/data/text/canonical';
import { fold } from '@tra-cuu/data/text/fold';
import { isCapitals } from './head-lines.ts';

/** By whose authority a paper is signed: T/M (thay mặt), K/T (ký thay), T/L (thừa lệnh), TUQ (thừa ủy quyền), Q. (quyền). */
const authority = /^(?:T\s?\/\s?M|TM\s?\.|K\s?\/\s?T|KT\s?\.|T\s?\/\s?L|TL\s?\.|TUQ\s?\.|T\s?\/\s?UQ|Q\s?\.)/u;
const posts =
  /(?:^|\s)(?:bi thu|chu tich|truong (?:ban|doan|phong|tieu ban|khoa)|truong|chanh (?:van phong|an|thanh tra)|(?:bo|thu|cuc|vu|vien|hieu|tong cuc|chi cuc|to|doi) truong|thong doc|thu tuong|(?:tong )?giam doc|chu nhiem|tong bien tap|tu lenh|chinh uy|chinh tri vien|chi huy truong|uy vien|tong kiem toan|thu truong|pho ban|tong thu ky|thu ky|chu toa|nguoi ky|thuong truc)(?:\s|$)/;
const signed = /\(?\s*(?:đã ký|đã kí|ký tên|kí tên|đã ký và đóng dấu|ký, đóng dấu)[^()]{0,20}\)?/giu;
/** The receivers beside the signature, and what scanners and stamps leave there. */
const besides = /^(?:[-–+•*]|nơi nhận|nơi gửi|lưu|như |[\W\d]+$)/iu;
const rank =
  /^(?:(?:đại|thượng|trung|thiếu)\s+(?:tướng|tá|úy)|đồng chí|đ\/c|ông|bà|(?:PGS|GS|TSKH|TS|ThS|BS|CK\p{Lu}*|KS|CN|LS|NGƯT|NGND|TTƯT)(?:\.\s?|\s))(?:[,.\s]*)/iu;
/** The signature of one line: "TM. BAN BÍ THƯ BÍ THƯ THƯỜNG TRỰC (đã ký) Phan Văn Mãi". */
const inOneLine =
  /(?:T\/M|TM\.|K\/T|KT\.|T\/L|TL\.|TUQ\.)\s?(?:(?!\p{Ll}).){3,120}?(?:\(?đã ký\)?\s*)?(?<name>(?:\p{Lu}\p{Ll}+\s){1,4}\p{Lu}\p{Ll}+)[.\s]*$/u;
const linesBelow = 7;

/**
 * Who signed a paper, out of the lines below its head: the name that stands alone below the post in capitals ("K/T TRƯỞNG BAN", "PHÓ
 * TRƯỞNG BAN", "(đã ký)", "Hoàng Văn Thạch"). The first signature counts: what follows are papers that are annexed. Capitals are
 * written as a name. `surnames` are in small letters.
 */
export function readSigner(lines: readonly string[], surnames: Surnames): { name: string; at: number } | null {
  for (const [at, line] of lines.entries()) {
    const whole = authority.test(line) ? inOneLine.exec(line)?.groups?.name : undefined;
    const name =
      whole ?? (isPostLine(line) ? nameBelow(lines.slice(at + 1, at + 1 + linesBelow), surnames) : undefined);
    if (name !== undefined) return { name, at };
  }
  return null;
}

type Surnames = Pick<ReadonlySet<string>, 'has'>;

const longestPost = 120;

/** "BÍ THƯ", "TM. ỦY BAN NHÂN DÂN", "KT. THỐNG ĐỐC": all in capitals. */
function isPostLine(line: string): boolean {
  const post = line.replace(signed, '').trim();
  if (post.length > longestPost || !isCapitals(post) || /[;:?]$/.test(post)) return false;
  return authority.test(post) || (posts.test(fold(post)) && post.split(/\s+/).length <= 8);
}

function nameBelow(lines: readonly string[], surnames: Surnames): string | undefined {
  for (const line of lines) {
    const text = line.replace(signed, '').trim();
    if (text === '' || besides.test(text) || /[,;:]$/.test(text)) continue;
    if (isPostLine(text)) return undefined;
    const name = toName(text, surnames);
    if (name !== undefined) return name;
    if (!isCapitals(text)) return undefined;
  }
  return undefined;
}

const nameInSmall = /^\p{Lu}['’]?\p{Ll}*(?:[\s-]\p{Lu}['’]?\p{Ll}*){1,5}$/u;
const nameInCapitals = /^\p{Lu}+(?:\s\p{Lu}+){1,4}$/u;

function toName(line: string, surnames: Surnames): string | undefined {
  const name = line
    .replace(rank, '')
    .replace(/[.,;]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (isCapitals(name) && nameInCapitals.test(name))
    return surnames.has(surnameOf(name)) ? toNameCase(name) : undefined;
  return nameInSmall.test(name) && (surnames.has(surnameOf(name)) || !otherWord.test(name)) ? name : undefined;
}

const surnameOf = (name: string): string => canonical(name.split(' ')[0] ?? '').toLowerCase();
/** Not all names have a surname that is known (Y Thông Niê), but none begins with one of these. */
const otherWord =
  /^(?:Phụ|Danh|Nơi|Mẫu|Kèm|Phần|Chương|Điều|Ban|Ủy|Uỷ|Văn phòng|Sở|Bộ|Tỉnh|Thành|Huyện|Đảng|Chi|Công|Trung)\s/u;

const toNameCase = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
