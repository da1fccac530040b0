import { toNameKey } from '@tra-cuu/data/archive/name-index';
import type { Position } from '@tra-cuu/data/article/article';
import { isNameless } from './same-body.ts';

/** The level of a place: provinces and centrally run cities, districts, communes. A city may be of the first or the second. */
export type AreaLevel = 'province' | 'city' | 'district' | 'commune';

/**
 * Where somebody holds a leading post that fills a working life, as far as its body's name tells: "Ban Tổ chức Huyện ủy An Sơn" is
 * { organ: 'ban tổ chức', area: { level: 'district', place: 'an sơn' } }.
 */
export interface HeldUnit {
  /** The body's name as it is compared: `toNameKey`, abbreviations written out. */
  key: string;
  /** What of the name stands before the area; empty where the body governs the area: its committee, council or front. */
  organ: string;
  /** null where the name says none. `place` is empty where it is not named: "Tỉnh ủy". */
  area: { level: AreaLevel; place: string } | null;
}

const leading =
  /^(?:quyền )?(?:phó )?(?:tổng )?(?:bí thư|chủ tịch|chủ nhiệm|giám đốc|trưởng|chánh|(?:hiệu|viện|cục|chi cục|vụ|đội|bộ|kiểm toán|kế toán) trưởng|thứ trưởng|thủ trưởng|biên tập|thanh tra|thủ tướng|chỉ huy trưởng|chính ủy|chính trị viên|tư lệnh)(?: |$)/;
/** Posts beside one's work: seats, delegations, working groups, juries. */
const beside =
  /^(?:quyền )?(?:phó )?(?:trưởng đoàn|trưởng tiểu ban|trưởng nhóm|tổ trưởng|trưởng ban (?:giám khảo|chỉ đạo|vận động|chuẩn bị|liên lạc|quản trị|tổ chức (?:hội|đại|cuộc|giải|lễ))|bí thư chi bộ|bí thư chi đoàn|chủ tịch công đoàn|chủ tịch hội đồng (?!nhân dân|quản trị|thành viên))/;
/** Bodies that are headed beside one's work, or that are no bodies. */
const besideBody =
  /^(?:ban (?:chỉ đạo|giám khảo|vận động|liên lạc|quản trị)|hội đồng(?! nhân dân)|tiểu ban|tổ|đoàn (?!thanh niên|khối|thể|tncs)|ủy ban bầu cử|câu lạc bộ|quỹ|chi bộ|chi đoàn|chi hội|công đoàn(?! (?:viên chức|ngành))|quốc hội|hội (?!đồng nhân dân|nông dân|liên hiệp phụ nữ|cựu chiến binh|chữ thập đỏ|nhà báo|văn học))/;
const writtenOut: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'ủy ban nhân dân'],
  [/(?<!\p{L})hđnd(?!\p{L})/gu, 'hội đồng nhân dân'],
  [/\bubmttq\b|\bubmt tổ quốc\b/g, 'mặt trận tổ quốc'],
  [/(?<!\p{L})(?:ủy ban |ban thường trực )*(?:mttq|mặt trận tổ quốc)(?: việt nam)?(?!\p{L})/gu, 'mặt trận tổ quốc'],
  [/\btp\b/g, 'thành phố'],
  [/\bubkt\b/g, 'ủy ban kiểm tra'],
  [/(?<!\p{L})(?:ban chấp hành|ban thường vụ|thường trực) (?=\p{L}+ (?:ủy|bộ)(?!\p{L}))/gu, ''],
  [/(?<!\p{L})đảng bộ(?!\p{L})/gu, 'đảng ủy'],
];

const governing =
  /(?:(?<party>tỉnh|thành|huyện|thị|quận) ủy|(?:đảng ủy|ủy ban nhân dân|hội đồng nhân dân|mặt trận tổ quốc) (?<state>tỉnh|thành phố|huyện|thị xã|quận|xã(?! hội)|phường|thị trấn)|(?<!\p{L})(?<plain>tỉnh|thành phố|huyện|thị xã|quận|xã(?! hội)|phường|thị trấn)(?! đoàn))(?: (?<place>.*))?$/u;

/** Cities of the level of a province. */
const centralCities = new Set(['hà nội', 'hồ chí minh', 'hải phòng', 'đà nẵng', 'cần thơ', 'huế']);

const levels: Record<string, AreaLevel> = {
  ...{ tỉnh: 'province', thành: 'city', 'thành phố': 'city', huyện: 'district', thị: 'district', 'thị xã': 'district' },
  ...{ quận: 'district', xã: 'commune', phường: 'commune', 'thị trấn': 'commune' },
};

/** Lists of posts repeat from article to article, and so do these objects: each is read once. */
const known = new WeakMap<Position, HeldUnit | null>();

/** The unit in which a post is held; null for a seat, a post of the past or beside one's work, and where the body is not told. */
export function toHeldUnit(position: Position): HeldUnit | null {
  const read = known.get(position);
  if (read !== undefined) return read;
  const unit = readUnit(position);
  known.set(position, unit);
  return unit;
}

/** The unit in which a post was held before, "nguyên Bí thư Huyện ủy An Sơn"; null for any other. */
export function toPastUnit({ title, ...held }: Position): HeldUnit | null {
  const present = title.replace(/^(?:nguyên|cựu)\s+/iu, '');
  return present === title ? null : toHeldUnit({ title: present, ...held });
}

function readUnit({ title, body }: Position): HeldUnit | null {
  const post = toNameKey(title);
  if (body === undefined || !leading.test(post) || beside.test(post)) return null;
  const key = writtenOut.reduce((text, [pattern, by]) => text.replace(pattern, by), toNameKey(body)).trim();
  if (besideBody.test(key) || isNameless(key)) return null;
  const unit = { key, ...readArea(key) };
  return isUnnamedPlace(unit) ? null : unit;
}

/** "Phòng Giáo dục huyện": a province goes without its name in its own papers; of districts and communes it has many. */
const isUnnamedPlace = ({ organ, area }: HeldUnit): boolean =>
  organ !== '' && area?.place === '' && (area.level === 'district' || area.level === 'commune');

function readArea(key: string): Pick<HeldUnit, 'organ' | 'area'> {
  const found = governing.exec(key);
  const level = levels[found?.groups?.party ?? found?.groups?.state ?? found?.groups?.plain ?? ''];
  if (!found || !level) return { organ: key, area: null };
  const place = (found.groups?.place ?? '')
    .replace(/^(?:tỉnh|thành phố|huyện|thị xã|quận) /, '')
    .replace(/ (?:tỉnh|huyện|thành phố) .*$/, '');
  const area = { level: level === 'city' && centralCities.has(place) ? 'province' : level, place } as const;
  return { organ: key.slice(0, found.index).trim(), area };
}
