import { fold } from '@tra-cuu/data/text/fold';
import { isCapitals, isProse, isRightOfHead } from './head-lines.ts';

/** What the names of bodies begin with, without accents. */
const bodyWords =
  /^(?:(?:tinh|thanh|huyen|thi|quan|dang|khu|xu|lien khu|lien tinh) uy|(?:tinh|thanh|huyen|thi|quan) doan|dang bo|chi bo|dang doan|ban can su|dai hoi|ban(?! hanh)|b(?:ch|tv|cd)|uy ban|ub|ubnd|ubmt|hoi dong|hdnd|van phong|bo(?! luat)|so|phong|cuc|tong (?:cuc|cong|lien|bi|kiem)|chi cuc|vu|chinh phu|thu tuong|chu tich|quoc hoi|toa an|vien|cong an|quan khu|mat tran|mttq|lien (?:doan|minh|hiep)|cong doan|hoi(?! nghi)|doan|trung (?:uong|tam)|truong|benh vien|hoc vien|cong ty|tap doan|bao(?! cao)|dai|ngan hang|kho bac|kiem toan|thanh tra|to |tieu ban|hop tac xa|nha |thuong (?:truc|vu)|quy |hai quan|xi nghiep|(?:lam|nong) truong|khoi |cum |nhom )/;
/** Of these the level, the place or the committee follows in the next line. */
const halfBody =
  /^(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|ban chap hanh|bch|ban thuong vu|btv|thuong truc|dang uy|dang bo|chi bo|cong doan|ban quan ly|ban can su dang|dang doan|uy ban kiem tra|van phong|doan|hoi|truong|lien doan lao dong|uy ban mat tran to quoc viet nam)$/;
/** Organs that every committee has: without it nobody knows whose they are. */
const organs =
  /^(?:van phong|ban to chuc|ban tuyen giao|ban tuyen giao va dan van|ban tuyen huan|ban khoa giao|ban kinh te|ban dan van|ban noi chinh|ban bao ve chinh tri noi bo|ban tai chinh - quan tri|uy ban kiem tra|ban kiem tra|ban thuong vu|thuong truc|ban thuong truc|ban chap hanh|bch|btv|co quan uy ban kiem tra)$/;
/** A line goes on below where it ends so, or the next begins so. */
const open = /(?:[,&–-]|(?<!\p{L})(?:VÀ|CỦA|CÁC|TẠI))$/u;
const goesOn = /^(?:VÀ(?!\p{L})|&|[–-]\s)/u;
const otherLine =
  /^(?:cong bao|phan|van ban|ban sao|sao y|sao luc|sao gui|du thao|mat|toi mat|tuyet mat|khan|thuong khan|hoa toc|thong tin|toan van|noi dung|mau|phu luc|so|tai lieu|luu hanh)(?: |:|\d|$)/;
const longestName = 160;

/**
 * The issuing body of a head: the lowest of the bodies printed above its number, whose names may run over lines. An organ that every
 * committee has is given with the committee above it ("VĂN PHÒNG TỈNH ỦY VĨNH HÀ"), the Centre's with "TRUNG ƯƠNG". As printed.
 */
export function readIssuer(lines: readonly string[]): string | undefined {
  const capitals = lines.filter(isNameOfBody).flatMap(splitBodies);
  const bodies = joinBodies(capitals.length > 0 ? capitals : lines.filter(isNameInSmall));
  const lowest = bodies.at(-1);
  const parent = bodies.at(-2);
  if (lowest === undefined || parent === undefined || !organs.test(fold(lowest))) return lowest;
  return `${lowest} ${/^ban chap hanh trung uong/.test(fold(parent)) ? 'TRUNG ƯƠNG' : parent}`;
}

/** "CỦA BAN THƯỜNG VỤ TỈNH ỦY" beside or below the kind of a paper whose head has lost its left side. */
export function readIssuerOfTitle(...lines: readonly string[]): string | undefined {
  const line = lines.find((one) => /(?:^|\s)(?:CỦA|của)\s/u.test(one)) ?? '';
  const body = line
    .replace(/^.*?(?:CỦA|của)\s+/u, '')
    .replace(/\s+(?:VỀ|về|SỐ|số)(?:\s.*)?$/u, '')
    .replace(isCapitals(line.slice(0, 12)) ? /\s+\p{L}*\p{Ll}.*$/u : /^$/u, '')
    .trim();
  return body.length > 1 && body.split(/\s+/).length <= 10 && bodyWords.test(`${fold(body)} `) ? body : undefined;
}

function isNameOfBody(line: string): boolean {
  if (!isCapitals(line) || line.length > longestName || isRightOfHead(line) || isProse(line)) return false;
  return /\p{L}{2}/u.test(line) && (!otherLine.test(fold(line)) || bodyWords.test(fold(line)));
}

/** Bodies of which others are part: what runs together in one line is told apart before them. */
const lowerBody =
  /^(?:dang (?:uy|bo|doan) |chi bo |huyen uy |van phong|ban (?:to chuc|tuyen giao|dan van|noi chinh|kiem tra|thuong truc|chi dao|chap hanh|can su)|uy ban kiem tra|so |b(?:ch|cd) |phong (?!,? ?chong)|cong doan |chi cuc |trung tam |doan khoi)/;

/** "TỈNH ỦY AN THUẬN ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH": a parent and its own body in one line, where the first is complete by itself. */
function splitBodies(line: string): string[] {
  for (const { index } of line.matchAll(/(?<=\s)\S/gu)) {
    const parent = line.slice(0, index).trim();
    const isComplete = !halfBody.test(fold(parent)) && !organs.test(fold(parent)) && !open.test(parent);
    if (lowerBody.test(`${fold(line.slice(index))} `) && isComplete && bodyWords.test(`${fold(parent)} `))
      return [parent, ...splitBodies(line.slice(index))];
  }
  return [line];
}

/** "Huyện ủy Đak Pơ Lang": some typists use no capitals. */
const isNameInSmall = (line: string): boolean =>
  !isRightOfHead(line) && !/[.:;,]$/.test(line) && line.split(/\s+/).length <= 10 && bodyWords.test(`${fold(line)} `);

/** The bodies of lines in order, each once; what stands before the first of them is a page's own. */
function joinBodies(lines: readonly string[]): string[] {
  const bodies: string[] = [];
  for (const line of lines) {
    const last = bodies.at(-1);
    const begins = bodyWords.test(`${fold(line)} `);
    if (last !== undefined && (!begins || open.test(last) || goesOn.test(line) || isHalf(last, line, bodies.length)))
      bodies[bodies.length - 1] = `${last} ${line}`;
    else if (begins && line !== last) bodies.push(line);
  }
  return bodies.filter((body, at) => body !== bodies[at - 1]).map((body) => body.replace(/\s+/g, ' '));
}

/** Whether a body's name is not complete without the next line. An office below its committee is: "TỈNH ỦY VĨNH HÀ", "VĂN PHÒNG". */
const isHalf = (body: string, next: string, depth: number): boolean =>
  body !== next && halfBody.test(fold(body)) && (depth === 1 || !organs.test(fold(body)));
