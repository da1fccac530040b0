/** Words that many bodies have in their names. */
const general = new Set(
  (
    'và của các tỉnh thành phố tp huyện thị xã quận phường trấn công ti ty cổ phần cp tnhh mtv một thành viên tập đoàn tổng ' +
    'trường thpt thcs đa khoa bệnh viện bvđk sở bộ ban cục vụ việt nam nhà nước ngân hàng tmcp chi nhánh trung tâm'
  ).split(' '),
);
const levels =
  /(?<!\p{L})(?:tỉnh(?! ủy| đoàn)|thành phố|tp|huyện(?! ủy| đoàn)|thị xã|tx|quận(?! ủy| đoàn)|phường|xã(?! hội)|thị trấn|và) /gu;
const vowel = /[aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/u;

/** Whether two names, as `HeldUnit.key` has them, may be those of one body: shortened, abbreviated by initials, or without its level. */
export function maybeSameBody(first: string, second: string): boolean {
  const [one, other] = [plainName(first), plainName(second)];
  return contains(one, other) || contains(other, one) || sharesInitials(one, other) || sharesOwnWords(one, other);
}

/** "công an thành phố tân hòa" as "công an tân hòa". */
const plainName = (key: string): string => key.replace(levels, '').trim();
const contains = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);

/** "sở gd đt" and "sở giáo dục và đào tạo"; "bộ vh" and "bộ văn hóa thể thao và du lịch". */
function sharesInitials(one: string, other: string): boolean {
  if (isAbbreviated(one) === isAbbreviated(other) && !isAbbreviated(one)) return false;
  const [first, second] = [toInitials(one), toInitials(other)];
  return first.length > 2 && second.length > 2 && (first.startsWith(second) || second.startsWith(first));
}

const isAbbreviated = (name: string): boolean => name.split(' ').some((word) => !vowel.test(word));
const toInitials = (name: string): string =>
  name
    .split(' ')
    .map((word) => (vowel.test(word) ? word.charAt(0) : word))
    .join('');

/** Whether the words that are the shorter name's own are all in the longer one. */
function sharesOwnWords(one: string, other: string): boolean {
  const [first, second] = [ownWords(one), ownWords(other)];
  const [shorter, longer] = first.size <= second.size ? [first, second] : [second, first];
  return shorter.size > 1 && [...shorter].every((word) => longer.has(word));
}

const ownWords = (name: string): Set<string> =>
  new Set(
    name
      .replace(/^doanh nghiệp (?:tư nhân ?)?/, '')
      .split(' ')
      .filter((word) => word !== '' && !general.has(word)),
  );

/** Whether a name says of no body which one it is: "công ty cổ phần", "ủy ban nhân dân xã"; "bệnh viện đa khoa tỉnh" says it. */
export const isNameless = (key: string): boolean =>
  nameless.test(key) || (!key.endsWith(' tỉnh') && ownWords(plainName(`${key} `)).size === 0);

/** Names that many bodies have. */
const nameless =
  /^(?:đảng (?:ủy|đoàn)|nhà trường|cơ quan|đơn vị|phòng|viện|văn phòng|ban (?:tổ chức|tuyên giáo|dân vận|nội chính|quản lí|giám đốc|thường vụ|chấp hành|cán sự)|ủy ban kiểm tra|ủy ban nhân dân|hội đồng nhân dân|công an|thường trực|đoàn|đoàn thanh niên|hội|khoa|tòa án nhân dân|tand|viện kiểm sát nhân dân|vksnd|trường phổ thông|xí nghiệp|nhà máy|doanh nghiệp(?: tư nhân)?|mặt trận tổ quốc)(?: t x| tx)?$/;
