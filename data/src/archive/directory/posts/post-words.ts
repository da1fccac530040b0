import { findWords } from '../../../text/words.ts';
import { toNameKey } from '../../name-index.ts';

/** What of a post is told from others: "Phó Trưởng Ban Tổ chức Tỉnh ủy" is the head "phó trưởng" in the holder "ban tổ chức tỉnh ủy". */
export interface PostWords {
  /** The words of the post before its body, as `toNameKey` has them. */
  head: string;
  /** The body; where none is told, the kind of body that the post's own words tell ("Trưởng ban": "ban"), or nothing. */
  holder: string;
}

/** Heads of bodies that stand in posts without the name of the body. */
const ofKind =
  /^((?:quyền )?(?:phó )?(?:trưởng|chánh|phó)) (văn phòng|tiểu ban|ban|phòng|khoa|đoàn|tổ)((?: thường trực| chuyên trách)*)$/u;

/** `body`: a name as printed, or as the archive has it. */
export function toPostWords(title: string, body: string | null): PostWords {
  const words = wordsBefore(title, body).map(toNameKey).join(' ');
  const holder = toBodyKey(body ?? '');
  const [, bare, kind = '', manner = ''] = ofKind.exec(words) ?? [];
  const head = bare === undefined ? words : `${bare}${manner}`;
  return { head: writeOut(head, holder || kind), holder: holder || kind };
}

/** "Phó ban" is a "Phó Trưởng ban", and "Phó Văn phòng" a "Phó Chánh Văn phòng". */
function writeOut(head: string, holder: string): string {
  if (holder.startsWith('văn phòng')) return head.replace(/^phó(?= |$)(?! chánh)/u, 'phó chánh');
  return /^(?:ban|phòng|khoa|đoàn|tổ)(?: |$)/u.test(holder) ? head.replace(/^phó$/u, 'phó trưởng') : head;
}

/**
 * The printed words of a post before the name of its body, which may stand in it as a whole ("Bí thư Đảng ủy Khối") or begin with its last
 * words ("Trưởng ban" of "Ban Tổ chức Tỉnh ủy").
 */
export function wordsBefore(title: string, body: string | null): string[] {
  const words = findWords(title).map(({ text }) => text);
  const keys = words.map(toNameKey);
  const name = findWords(body ?? '').map(({ text }) => toNameKey(text));
  if (name.length === 0) return words;
  const at = keys.findIndex((_, from) => name.every((word, offset) => keys[from + offset] === word));
  if (at >= 0) return [...words.slice(0, at), ...words.slice(at + name.length)];
  const shared = name.findLastIndex((_, last) => keys.slice(-last - 1).join(' ') === name.slice(0, last + 1).join(' '));
  return words.slice(0, words.length - shared - 1);
}

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ubnd(?!\p{L})/gu, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/(?<!\p{L})ubkt(?!\p{L})/gu, 'ủy ban kiểm tra'],
  [/(?<!\p{L})(?:ủy ban )?mttq(?: việt nam)?(?!\p{L})/gu, 'ủy ban mặt trận tổ quốc'],
  [/^nhà trường$/u, 'trường'],
];
/** A province's own bodies go with and without the word: "Đảng ủy Khối doanh nghiệp tỉnh". Councils are those of any place. */
const ofProvince = /^(?!(?:ủy ban|hội đồng) nhân dân tỉnh$)(\p{L}+(?: \p{L}+){3,}) tỉnh$/u;

const toBodyKey = (name: string): string =>
  shortForms.reduce((text, [short, full]) => text.replace(short, full), toNameKey(name)).replace(ofProvince, '$1');
