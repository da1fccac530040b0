import { fold } from '@tra-cuu/data/text/fold';
import { isCapitals, isProse, isRightOfHead } from './head-lines.ts';

/** What the text of a paper begins with, behind its title. */
const beginning =
  /^(?:[-–+•*]\s*)?(?:căn cứ|kính gửi|theo đề nghị|xét |chiếu |sau khi |điều\s+\d|chương\s|mục\s|phần\s|nơi nhận|số\s*:|quyết định\s*:|quyết nghị\s*:|[ivx]{1,4}\s*(?:[.)–-]|\/\s*\p{L}{2})|\d{1,2}\s*[.)/-](?!\d)|[a-d]\s*[.)])/iu;
/** The authors of a paper in lines of their own below its kind: "CỦA BAN THƯỜNG VỤ TỈNH ỦY", "HỘI NGHỊ LẦN THỨ BẢY BAN CHẤP HÀNH …". */
const author = /^(?:của|hội nghị|đại hội|ban chấp hành|ban thường vụ|bộ chính trị|ban bí thư|khóa|khoá|lần thứ|\()/iu;
const ofAuthor = /^của(?!\p{L})(?! đồng chí)/iu;
const about = /^(?:v\/v|về)(?!\p{L})/iu;
const aboutInside = /(?<!\p{L})(?:VỀ|về|Về|V\/v)(?!\p{L})/u;
/** Before the text of the State's papers stands who decides: "ỦY BAN NHÂN DÂN TỈNH CAO SƠN", "BỘ TRƯỞNG BỘ NỘI VỤ". */
const decides =
  /^(?:(?:chu tich|bo truong|thu truong|giam doc|thu tuong|truong ban|tong giam doc|hieu truong|thong doc|chanh) |(?:uy ban|hoi dong|chinh phu|quoc hoi|ban thuong vu|ban chap hanh|tinh uy|thanh uy|huyen uy|dang uy|thuong truc|bo chinh tri|ban bi thu|ubnd|hdnd|so |bo |cuc |chi cuc |truong ban |ban ))/;
/** The same where capitals were lost: "bộ trưởng bộ tài chính". */
const decidesInSmall =
  /^(?:chinh phu|quoc hoi|(?:pho )?thu tuong chinh phu|bo truong bo .{2,60}|uy ban nhan dan .{2,40}|hoi dong nhan dan .{2,40}|chu tich uy ban nhan dan .{2,40}|thong doc ngan hang .{2,30}|(?:tong )?cuc truong .{2,50})$/;

/** Whether a line between the title and the text names who decides. */
export const namesWhoDecides = (line: string): boolean =>
  isCapitals(line) ? decides.test(fold(line)) : decidesInSmall.test(fold(line));

const openEnd =
  /(?:[,–-]|(?<!\p{L})(?:và|của|các|do|về|cho|với|tại|theo|số|ngày|năm|trong|từ|đến|để|của bộ trưởng|hoặc))$/iu;
const longest = 700;
const longParagraph = 25;

/** What a paper is about: the lines behind the name of its kind, `rest` being what stands behind it in its line. */
export function readAbstract(rest: string, lines: readonly string[]): string | undefined {
  const own = lines.slice(0, endOfTitle(lines));
  const parts: string[] = [];
  for (const line of fromSubject([rest, ...own].filter((one) => one !== ''))) {
    if (parts.length > 0 && !goesOn(parts, line)) break;
    const title = cutText(line);
    if (parts.length === 0 && isText(title) && !isTitleWithStop(title)) return undefined;
    parts.push(title);
    if (title !== line) break;
  }
  const abstract = parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s./]+$/, '')
    .trim();
  return abstract.length > 1 && abstract.length <= longest ? abstract : undefined;
}

/** How many of the lines can belong to the title: up to the text's first sign. */
function endOfTitle(lines: readonly string[]): number {
  const end = lines.findIndex((line, at) => beginning.test(line) || (at > 0 && isProse(line) && !about.test(line)));
  return Math.min(end < 0 ? lines.length : end, mostLines);
}
const mostLines = 10;

/** The lines from that on which says what the paper is about; whose paper it is may stand before, in a line of its own or in the same. */
function fromSubject(lines: readonly string[]): string[] {
  const titles = lines.filter((line) => !isRightOfHead(line));
  const at = titles.findIndex((line) => about.test(line));
  if (at > 0 && titles.slice(0, at).every((line) => author.test(line))) return titles.slice(at);
  const [first = '', ...others] = titles;
  if (!ofAuthor.test(first)) return titles;
  const subject = aboutInside.exec(first);
  return subject ? [first.slice(subject.index), ...others] : others;
}

/** A title that some typist has ended with a full stop: one clause that begins as titles do, with no subject behind a comma. */
const isTitleWithStop = (line: string): boolean =>
  /^(?:thực hiện|triển khai|tổ chức|tổng kết|sơ kết|kết quả|công tác|quy định|ban hành|phê duyệt|sửa đổi|bãi bỏ|hướng dẫn|kết luận|tăng cường|đẩy mạnh|tiếp tục|kiện toàn|thành lập|đề nghị|tình hình|phân công)\s/iu.test(
    line,
  ) &&
  /^[^.:;]*[^.:;\d]\.$/u.test(line.replace(/(?<=\d)\.(?=\d)/g, '')) &&
  !/,\s+\p{Lu}/u.test(line);

/** Whether a line goes on with a title. */
function goesOn(parts: readonly string[], line: string): boolean {
  const last = parts.at(-1) ?? '';
  if (namesWhoDecides(line) && !openEnd.test(last)) return false;
  if (openEnd.test(last) || /^\p{Ll}/u.test(line)) return !isProse(line) || openEnd.test(last);
  if (/^[(–—_-]/.test(line) || isText(line)) return false;
  if (isCapitals(line)) return isCapitals(last);
  return !isCapitals(last) && line.split(/\s+/).length < longParagraph && !/[.:;]$/.test(line);
}

const isText = (line: string): boolean => isProse(line) && !about.test(line) && /[.:;]["”]?$|[.;]\s+\p{Lu}/u.test(line);

/** What a text begins with where it has run together with its title: "… đến năm 2030 Hội nghị lần thứ bảy …". */
const textInside =
  /(?<!(?:của|do|và|tại|theo|với|về|,|“|"))\s[-–]?\s*(?:(?:Căn cứ|Kính gửi|Thi hành|Theo đề nghị|Trong những năm|Thời gian qua|Để thực hiện|Phần thứ|PHẦN THỨ|Chương I|Điều 1)(?!\p{L})|(?:Hội nghị lần thứ|Thực hiện|Ban Thường vụ|Ban Chấp hành|Ngày \d|Năm \d{4},|(?:Qua|Sau) \d+ năm)(?=.*[.:;]["”]?$)|I\s?[.–-]\s?\p{Lu})/u;

const cutText = (line: string): string => {
  const at = line.search(textInside);
  return at > 0 ? line.slice(0, at).trim() : line;
};
