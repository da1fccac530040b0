import { toComparable } from './printed-text.ts';

const name = String.raw`\p{Lu}\p{L}*\.?(?: \p{Lu}\p{L}*\.?){0,5}`;
const names = new RegExp(String.raw`^${name}(?:(?:\s*[-–,/&]\s*|\s+và\s+)${name}){0,3}$`, 'u');
const maxNames = 60;
const maxNameWords = 12;

/** Whether the text may be how a writer signs: one to a few names in capitals ("Viết Thọ", "Thu Hà - Minh Châu"). */
export function isNameLike(text: string): boolean {
  if (text.length < 2 || text.length > maxNames || text === text.toUpperCase()) return false;
  const words = text.split(/[\s,\-–/&]+/).filter(Boolean);
  return words.length >= 2 && words.length <= maxNameWords && names.test(text);
}

const authorLabel =
  /^[([]?\s*(?:tác giả(?: bài viết)?|người viết|người đăng|bài viết|ảnh và bài|bài và ảnh|bài, ảnh|tin và ảnh|tin,? ?bài|tin,? ảnh|tin,? bài,? ảnh|tin, bài và ảnh|tin|bài|ảnh|thực hiện|người ghi|ghi|by|viết bởi|đăng bởi)\s*:\s*(.+?)[\])]?$/iu;
/** As Joomla and other systems print it: "Viết bởi Lê Hoàng Yến". */
const writtenBy = /^(?:được )?(?:viết|đăng|gửi) bởi:?\s+(\p{L}.*?)(?:\s+(?:vào|lúc|ngày)\s.*)?$/iu;
/** What a person did with a text, behind the name: "Nguyễn Thị Thơm (thực hiện)". */
const didIt =
  /^(.+?)\s*\((?:thực hiện|ghi|lược ghi|tổng hợp|biên soạn|sưu tầm|biên dịch|dịch|lược dịch|giới thiệu)\)$/iu;

/** The author of a line that says it is one ("Tin, ảnh: Thu Hà"); null where it does not. */
export function parseAuthorLine(text: string): string | null {
  if (text.length > 100) return null;
  const named = didIt.exec(text)?.[1];
  if (named !== undefined && isNameLike(named)) return named;
  const author = (authorLabel.exec(text) ?? writtenBy.exec(text))?.[1]?.trim();
  return author && author.length >= 2 && author.length <= maxNames && /\p{L}/u.test(author) ? author : null;
}

const sourceLabel =
  /^[([]?\s*(?:[Nn]guồn(?: tin| bài| bài viết)?\s*:|NGUỒN\s*:|[Tt]heo\s*:?(?=\s+\p{Lu}))\s*(.+?)\s*[\])]?\.?$/u;
const trailingSource = /\(\s*(?:[Nn]guồn\s*:|[Tt]heo)\s+(\p{Lu}[^()]{1,60})\)\.?$/u;
const maxSource = 80;

/** A sentence that begins as a source does: it goes on behind a comma, or goes by a paper that has a number. */
const bySentence = /^\s*[Tt]heo\s(?:.*,\s|.*\d[-/]|.*\ssố\s)/u;

/** The source of a line that names nothing else ("Nguồn: Báo Thuận Giang", "(Theo TTXVN)"); null where it does not. */
export function parseSourceLine(text: string): string | null {
  if (text.length > 120 || bySentence.test(text)) return null;
  const source = sourceLabel.exec(text)?.[1]?.replace(/[)\]]$/, '');
  return source && source.length >= 2 && source.length <= maxSource && !/[.;]\s/.test(source) ? source : null;
}

/** The source in brackets at the end of a paragraph ("… trong năm 2010. (Theo TTXVN)"); null where there is none. */
export const parseTrailingSource = (text: string): string | null => trailingSource.exec(text)?.[1]?.trim() ?? null;

/** Beginnings of the lines above a signature under a directive: the name that follows signs, and did not write for a portal. */
const authorities = /^(?:T\/M|TM\.?|K\/T|KT\.?|T\/L|TL\.?|TUQ\.?|Q\.)(?:\s|$)/u;
const signingPosts =
  /^(?:phó |ủy viên |uỷ viên )*(?:bí thư|chủ tịch|trưởng ban|chánh văn phòng|chủ nhiệm|giám đốc|bộ trưởng|thứ trưởng|thủ tướng|tổng bí thư)/iu;

/** Whether the line is part of a signature: an authority, a post in capitals, or the note that it is signed. */
export function isOfSignature(line: string): boolean {
  if (line.length > 80) return false;
  if (authorities.test(line) || /^\(?đã ký\)?$/i.test(line)) return true;
  return line === line.toUpperCase() && signingPosts.test(line);
}

const linesOfSignature = 5;

/** Whether the lines before a name are those of a signature (Hướng dẫn 36-HD/VPTW: authority, post, name). */
export const endsInSignature = (before: readonly string[]): boolean =>
  before.slice(-linesOfSignature).some(isOfSignature);

const officeWords = /^(?:van phong|ban|phong|dang uy|uy ban|doan|cong doan|hoi|so|bao|dai|tap chi|to|chi bo|dang bo)\b/;

/** Whether a short text may be the office that wrote ("Văn phòng Đảng ủy Khối", "BBT"). */
export const isOfficeLike = (text: string): boolean =>
  text.length <= maxNames && !/[.,;:]/.test(text) && (/^BBT$/.test(text) || officeWords.test(toComparable(text)));
