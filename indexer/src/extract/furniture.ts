import { toComparable } from './printed-text.ts';

/** Headings under which a page lists other articles or lets readers speak: the article is over. Folded. */
const endings: readonly RegExp[] = [
  /^(?:cac |nhung )?(?:tin|tin tuc|bai|bai viet|thong tin|tin bai)(?: tuc)? (?:lien quan|khac|cung chuyen muc|cung loai|cung muc)(?: khac)?$/,
  /^(?:cac |nhung )?(?:tin|tin tuc|bai|bai viet|tin bai)(?: da dua| da dang| moi nhat| moi| moi dua| moi dang| moi hon| cu hon| noi bat| doc nhieu| xem nhieu| truoc do)(?: hon)?$/,
  /^(?:xem them|doc them|co the ban quan tam|co the ban se thich|doc nhieu nhat|xem nhieu nhat|tin doc nhieu|cung chuyen muc)$/,
  /^(?:y kien ban doc|y kien cua ban|binh luan|gui binh luan|gui y kien|viet binh luan|phan hoi|nhan xet|leave a reply|comments?)(?: \d+)?$/,
  /^(?:bai viet moi nhat|tin moi nhat|tin noi bat|video noi bat|thu vien anh|thong bao moi|van ban moi|lien ket(?: website)?|quang cao)$/,
];

/** Lines that serve the reader of a screen and are no part of an article. Folded. */
const lines: readonly RegExp[] = [
  /^(?:in trang|in bai|in bai viet|in trang nay|ban in|in tin|gui email|gui mail|gui cho ban be|dong cua so|gui bai viet)$/,
  /^(?:in trang|in trang nay|in bai viet|in) (?:gui email|gui mail|dong cua so|luu|quay lai).*$/,
  /^(?:quay lai|tro lai|tro ve|ve dau trang|len dau trang|dau trang|trang chu|ve trang truoc|quay ve)(?: trang truoc| dau trang)?$/,
  /^(?:chia se|share|thich|like|tweet|facebook|zalo|twitter|google|copy link|sao chep lien ket|luu bai viet)(?: (?:chia se|bai viet|qua|tren|facebook|zalo|twitter|google|email|len|voi|gui|in|like|share|tweet|print|ban be|mang xa hoi))*$/,
  /^(?:so )?(?:luot|lan) (?:xem|doc|truy cap|tai)(?: tin| bai)? ?[\d ]*$|^[\d ]+ (?:luot|lan) (?:xem|doc|truy cap)$/,
  /^(?:dang truc tuyen|truc tuyen|tong luot truy cap|so nguoi truy cap|dang online|hom nay|hom qua|tong truy cap) [\d ]+$/,
  /^(?:co chu|kich co chu|tang co chu|giam co chu|xem voi co chu|mac dinh|tuong phan|doc bai viet|nghe doc bai)(?: .{0,20})?$/,
  /^(?:a a|a a a|aa)$/,
  /^(?:mosimage|mospagebreak|loadposition|loadmodule)(?: .{0,60})?$/,
  /^theo doi .{0,60} tren (?:google news|zalo|facebook|youtube)$/,
  /^dia chi bai viet .*$/,
  /^(?:tu khoa|tags?|the|nhan)$|^(?:tu khoa|tags?) .{0,200}$/,
  /^(?:danh gia|xep hang|binh chon|tong so diem).{0,60}(?:sao|phieu|danh gia|diem)$/,
  /^(?:tep|file|tai lieu|van ban)(?: tin)? (?:dinh kem|kem theo)$|^(?:dinh kem|download|tai ve|tai xuong)$/,
];

const maxFurnitureLength = 240;

/** Whether the line heads other articles, comments or links: what follows is not the article's text. */
export function endsArticle(text: string): boolean {
  if (text.length > 60) return false;
  const words = toComparable(text);
  return endings.some((pattern) => pattern.test(words));
}

/** Whether the line is a button, a counter, a share link and the like. */
export function isFurniture(text: string): boolean {
  if (text.length > maxFurnitureLength) return false;
  const words = toComparable(text);
  if (words === '') return true;
  return lines.some((pattern) => pattern.test(words));
}
