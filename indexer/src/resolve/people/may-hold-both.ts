import type { HeldUnit } from './held-unit.ts';
import { maybeSameBody } from './same-body.ts';

/** Where a name of a body above another one begins: "Ban Tổ chức" Đảng ủy Khối, "Khoa Nội" Bệnh viện Đa khoa. */
const above =
  /(?<!\p{L})(?:đảng ủy|tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|sở|tổng công t[yi]|công t[yi]|tập đoàn|trường|đại học|học viện|bệnh viện|công an|bộ chỉ huy|bộ|cục|tổng cục|ngân hàng|đoàn khối|ủy ban nhân dân)(?!\p{L}).*$/u;
/** Bodies of a province's Party and State, whose heads sit in its leadership. */
const ofProvince = /^(?:sở|ban|văn phòng|đoàn|thanh tra|ủy ban kiểm tra|công an|bộ chỉ huy|liên đoàn|hội)(?!\p{L})/u;

/**
 * Whether one person may lead both units at once: one belongs to the other (Sở and its Đảng ủy), both belong to one (two Ban of a Đảng ủy),
 * they are the Party and the State of one place, or the one sits in the leadership above the other. What is not known speaks for it.
 */
export function mayHoldBoth(first: HeldUnit, second: HeldUnit): boolean {
  if (maybeSameBody(first.key, second.key)) return true;
  const [one, other] = [first.area, second.area];
  if (one && other && one.level === other.level) return mayHoldInLevel(first, second, one.place, other.place);
  if (isShared(parentOf(first.key), parentOf(second.key))) return true;
  return sitsAbove(first, second) || sitsAbove(second, first);
}

function mayHoldInLevel(first: HeldUnit, second: HeldUnit, place: string, otherPlace: string): boolean {
  if (place !== '' && otherPlace !== '' && place !== otherPlace) return false;
  if (first.area?.level !== 'province' || first.organ === '' || second.organ === '') return true;
  return isShared(parentOf(first.key), parentOf(second.key));
}

/** The leaders of a province may lead one of its bodies, or the Party of a place in it. */
function sitsAbove({ organ, area }: HeldUnit, other: HeldUnit): boolean {
  if (organ !== '' || (area?.level !== 'province' && area?.level !== 'city')) return false;
  return other.organ === '' || ofProvince.test(other.organ);
}

const parentOf = (key: string): string => above.exec(key)?.[0] ?? '';
const isShared = (one: string, other: string): boolean =>
  one !== '' &&
  other !== '' &&
  (` ${one} `.startsWith(` ${other} `.trimEnd()) || ` ${other} `.startsWith(` ${one} `.trimEnd()));
