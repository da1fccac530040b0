import { canonical } from '@tra-cuu/data/text/canonical';
import { fold } from '@tra-cuu/data/text/fold';
import { isCapitals } from './head-lines.ts';

/** By whose authority a paper is signed: T/M (thay mặt), K/T (ký thay), T/L (thừa lệnh), TUQ (thừa ủy quyền), Q. (quyền). */
const authority = /^(?:T\s?\/\s?M|TM\s?\.|K\s?\/\s?T|KT\s?\.|T\s?\/\s?L|TL\s?\.|TUQ\s?\.|T\s?\/\s?UQ|Q\s?\.)/u;
const posts =
  /(?:^|\s)(?:bi thu|chu tich|truong (?:ban|doan|phong|tieu ban|khoa|cong an)|chanh (?:van phong|an|thanh tra)|(?:bo|thu|cuc|vu|vien|hieu|tong cuc|chi cuc|to|doi) truong|thong doc|thu tuong|(?:tong )?giam doc|chu nhiem|tong bien tap|tu lenh|chinh uy|chinh tri vien|chi huy truong|uy vien|tong kiem toan|thu truong|pho ban|tong thu ky|thu ky|chu toa|nguoi ky|thuong truc)(?:\s|$)/;
const signed = /\(?\s*(?:đã ký|đã kí|ký tên|kí tên|đã ký và đóng dấu|ký, đóng dấu)[^()]{0,20}\)?/giu;
/** The receivers beside the signature, and what scanners and stamps leave there. */
const besides = /^(?:[-–+•*]|nơi nhận|nơi gửi|lưu|như |[\W\d]+$)/iu;
const ranks =
  /^(?:(?:(?:đại|thượng|trung|thiếu)\s+(?:tướng|tá|úy)|đồng chí|đ\/c|ông|bà|(?:PGS|GS|TSKH|TS|ThS|BS|CK\p{Lu}*|KS|CN|LS|NGƯT|NGND|TTƯT)(?:\.\s?|\s))(?:[,.\s]*))+/iu;
/** A signature that has run together: "T/M BAN BÍ THƯ BÍ THƯ THƯỜNG TRỰC (đã ký) Phan Văn Mãi", "PHÓ BÍ THƯ Lê Văn An". */
const afterCapitals = /^(?<post>[^\p{Ll}]{4,160}?)\s+(?<name>(?:\p{Lu}['’]?\p{Ll}*\s){1,4}\p{Lu}['’]?\p{Ll}+)[.\s]*$/u;
/** The same in small letters, behind an authority: "T/M Ban Thường vụ Bí thư Y Dăm Niê". */
const afterPost =
  /(?:bí thư|chủ tịch|trưởng ban|trưởng phòng|giám đốc|chánh văn phòng|chủ nhiệm|hiệu trưởng)(?:\s+thường trực)?\s+(?<name>(?:\p{Lu}['’]?\p{Ll}*\s){1,4}\p{Lu}['’]?\p{Ll}+)[.\s]*$/iu;
const linesBelow = 12;

/**
 * Who signed a paper, out of the lines below its head: the name that stands alone below the post in capitals ("K/T TRƯỞNG BAN", "PHÓ
 * TRƯỞNG BAN", "(đã ký)", "Hoàng Văn Thạch"). The first signature counts: what follows are papers that are annexed. Capitals are
 * written as a name. `surnames` are in small letters.
 */
export function readSigner(lines: readonly string[], surnames: Surnames): { name: string; at: number } | null {
  for (const [at, line] of lines.entries()) {
    const name = isPostLine(line)
      ? nameBelow(lines.slice(at + 1, at + 1 + linesBelow), surnames)
      : nameBeside(line, surnames);
    if (name !== undefined) return { name, at };
  }
  return readInSmall(lines, surnames);
}

/** Where capitals were lost: below "(Đã ký)", or below a post alone in its line ("Thứ trưởng"). */
function readInSmall(lines: readonly string[], surnames: Surnames): { name: string; at: number } | null {
  for (const [at, line] of lines.entries()) {
    const isMark = line !== '' && line.replace(signed, '').trim() === '';
    const below = lines.slice(at + 1, at + 1 + (isMark ? 2 : linesBelow));
    const name = isMark || isPostInSmall(line) ? nameBelow(below, surnames) : undefined;
    if (name !== undefined && surnames.has(surnameOf(name))) return { name, at };
  }
  return null;
}

type Surnames = Pick<ReadonlySet<string>, 'has'>;

const longestPost = 120;

/** "BÍ THƯ", "TM. ỦY BAN NHÂN DÂN", "KT. THỐNG ĐỐC": all in capitals. */
function isPostLine(line: string): boolean {
  const post = line.replace(signed, '').trim();
  if (post.length > longestPost || /[;:?]$/.test(post) || !(isCapitals(post) || isAuthority(post))) return false;
  return (
    authority.test(post) ||
    ((posts.test(fold(post)) || /(?:^|\s)TRƯỞNG(?:\s|$)/u.test(post)) && post.split(/\s+/).length <= 8)
  );
}

/** "TM. Ban Thường vụ": the authority may be in small letters where nothing else stands in its line. */
const isAuthority = (line: string): boolean =>
  authority.test(line) && line.split(/\s+/).length <= 8 && !afterPost.test(line);

function nameBeside(line: string, surnames: Surnames): string | undefined {
  if (line.length > longestSignature) return undefined;
  const text = line.replace(signed, ' ').replace(/\s+/g, ' ').trim();
  const { post, name } = afterCapitals.exec(text)?.groups ?? {};
  if (post !== undefined && name !== undefined && isPostLine(post)) return toName(name, surnames);
  const other = authority.test(text) ? afterPost.exec(text)?.groups?.name : undefined;
  return other === undefined ? undefined : toName(other, surnames);
}
const longestSignature = 220;

function nameBelow(lines: readonly string[], surnames: Surnames): string | undefined {
  for (const line of lines) {
    const text = line.replace(signed, '').trim();
    if (text === '' || besides.test(text) || /[,;:]$/.test(text)) continue;
    if (isPostLine(text)) return undefined;
    if (isPostInSmall(text)) continue;
    const name = toName(text, surnames);
    if (name !== undefined) return name;
    if (!isCapitals(text)) return undefined;
  }
  return undefined;
}

/** Below "TM. Chi bộ" the post may stand in small letters. */
const isPostInSmall = (line: string): boolean =>
  /\s\p{Ll}/u.test(line) && line.split(/\s+/).length <= 5 && posts.test(fold(line));

/** "Lê Văn An", "Y Dăm Niê", "H'Yim Kđoh", "K'Brền". */
const nameInSmall = /^\p{Lu}(?:\p{Ll}|['’]\p{Lu}?)*(?:[\s-]\p{Lu}(?:\p{Ll}|['’]\p{Lu}?)*){1,5}$|^[HK]['’]\p{L}+$/u;
const nameInCapitals = /^\p{Lu}+(?:\s\p{Lu}+){1,4}$/u;

function toName(line: string, surnames: Surnames): string | undefined {
  const name = line
    .replace(ranks, '')
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
