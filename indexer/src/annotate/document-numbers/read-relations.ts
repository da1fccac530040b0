import type { Block, DocumentRelationKind } from '@tra-cuu/data/article/article';
import { type CitedPaper, readCitedList } from './cited-list.ts';

export interface Relation {
  kind: DocumentRelationKind;
  number: string;
}

/** A line without one of these does nothing to another paper. */
const acts = /thay\s+(?:thế|cho)|sửa đổi|bổ sung|bãi bỏ|hủy bỏ|huỷ bỏ|hiệu lực/iu;
/** What numbers an article, a paragraph, an item of a list. */
const numbering =
  /^(?:[-–+•*“"]\s*)?(?:Điều\s+\d+[a-zđ]?\s*[.:]?\s*|\d{1,2}(?:\.\d{1,2})*\s*[.)]\s*|[a-zđ]\s*[.)]\s*|[-–+•*]\s*)?/u;
const ground = /^(?:[-–+•*]\s*)?(?:căn cứ|theo đề nghị|xét)(?!\p{L})/iu;
const passive = /(?<!\p{L})(?:được|bị|đã|sẽ|việc|đề nghị|xem xét|hoặc)\s*(?:\p{L}+,\s*)*$/iu;
const thing = 'đồng chí|ông|bà|cụm từ|từ|người|bằng|bởi|thành viên|nhân sự|chức danh';

/** The clauses in which a paper says what it does to others, in its own words. */
const verbs: readonly { kind: 'replaces' | 'amends' | 'repeals'; verb: RegExp }[] = [
  { kind: 'replaces', verb: new RegExp(`thay\\s+(?:thế(?:\\s+cho)?|cho)(?!\\s+(?:${thing})(?!\\p{L}))\\s*:?`, 'giu') },
  { kind: 'amends', verb: /(?:sửa đổi|bổ sung)(?:\s*(?:,|và)\s*(?:sửa đổi|bổ sung|thay thế|bãi bỏ))*/giu },
  { kind: 'repeals', verb: /(?:bãi bỏ|hủy bỏ|huỷ bỏ)\s*:?/giu },
];
/** A verb acts on papers or on parts of them: not on "bằng tốt nghiệp", "giá đất". */
const object =
  /^[\s:]*(?:(?:toàn bộ|hoàn toàn|một phần|một số|các|những|hiệu lực|nội dung|đối với|thi hành)\s+)*(?:\p{Lu}|\d|điều|khoản|điểm|mục|chương|phụ lục|mẫu|biểu|quy định|số thứ tự|đoạn|cụm từ)/u;
const lapses =
  /(?:hết|ngưng|chấm dứt)\s+hiệu lực(?:\s+thi hành)?(?<partly>\s+(?:một|1)\s+phần)?(?:\s+toàn bộ)?\s*(?=kể từ|từ ngày|từ khi|từ|khi|đến|[,.;:]|$)/iu;

/** What a paper says that it replaces, amends or repeals, in its title and in its text, each once. */
export function readRelations(title: string, blocks: readonly Block[]): Relation[] {
  const relations: Relation[] = readClause(title);
  let heading: ListHeading | null = null;
  for (const line of blocks.filter(({ kind }) => kind !== 'table').flatMap(({ text }) => text.split('\n'))) {
    const listed: Relation[] = heading ? readListed(line, heading) : [];
    relations.push(...listed);
    const own =
      acts.test(line) && !ground.test(line) ? line.split(/(?<=[\p{L}\d)][.])\s+(?=\p{Lu})/u).flatMap(readClause) : [];
    relations.push(...own);
    heading = toHeading(line) ?? (listed.length > 0 || (heading !== null && isInList(line)) ? heading : null);
  }
  return relations;
}

function readClause(sentence: string): Relation[] {
  const text = sentence.replace(numbering, '');
  if (ground.test(text)) return [];
  return [...verbs.flatMap(({ kind, verb }) => readVerb(text, kind, verb)), ...readLapse(text)];
}

function readVerb(text: string, kind: 'replaces' | 'amends' | 'repeals', verb: RegExp): Relation[] {
  for (const { index, 0: words } of text.matchAll(verb)) {
    const before = text.slice(0, index);
    if (passive.test(before) || !isOwn(before, kind)) continue;
    const rest = text.slice(index + words.length);
    if (!object.test(rest)) continue;
    const except = /,\s*trừ(?!\p{L})/iu.test(rest);
    return readCitedList(rest).map((paper) => ({
      kind: toKind(kind, { ...paper, part: paper.part || except }),
      number: paper.number,
    }));
  }
  return [];
}

/** A part that is replaced is an amendment of the whole. */
function toKind(kind: 'replaces' | 'amends' | 'repeals', { part }: CitedPaper): DocumentRelationKind {
  if (!part) return kind;
  return kind === 'repeals' ? 'repeals-part' : 'amends';
}

/** A clause speaks of what the paper itself does: it begins with the verb, or its subject is "Quyết định này". */
function isOwn(before: string, kind: string): boolean {
  if (/^[\s“"]*(?:về việc|v\/v|về)?\s*$/iu.test(before)) return true;
  if (kind === 'amends') return /(?<!\p{L})ban hành\s+\p{Lu}\p{L}+(?:\s\p{L}+){0,3}\s*$/u.test(before);
  return /(?<!\p{L})này(?!\p{L})/u.test(before) || /(?:[,;]|(?<!\p{L})và|đồng thời)\s*$/u.test(before);
}

/** "Thông tư số 24/2013/TT-BKHCN … hết hiệu lực kể từ ngày Thông tư này có hiệu lực." */
function readLapse(text: string): Relation[] {
  const match = lapses.exec(text);
  if (!match) return [];
  const subject = text.slice(text.lastIndexOf(';', match.index) + 1, match.index);
  if (passive.test(subject) || /này\s*$/u.test(subject)) return [];
  const clause = subject.replace(/^.*?này có hiệu lực[^,;]{0,80}(?:,|và)\s*/u, '');
  return readCitedList(clause).map(({ number, part }) => ({
    kind: part || match.groups?.partly !== undefined ? 'repeals-part' : 'repeals',
    number,
  }));
}

interface ListHeading {
  kind: DocumentRelationKind;
}

/** "Bãi bỏ toàn bộ các Quyết định sau:", "Các văn bản sau đây hết hiệu lực …:" stand before a list of papers. */
function toHeading(line: string): ListHeading | null {
  const text = line.replace(numbering, '');
  if (!acts.test(text) || !ofPapers.test(text) || ground.test(text) || /\d\/|\d-\p{Lu}/u.test(text)) return null;
  const { verb, lapse } = headingVerb.exec(text)?.groups ?? {};
  if (/^thay/iu.test(verb ?? '')) return { kind: 'replaces' };
  return (verb ?? lapse) === undefined ? null : { kind: /một phần/iu.test(text) ? 'repeals-part' : 'repeals' };
}

const ofPapers =
  /(?<!\p{L})(?:các|những|toàn bộ|một phần|một số|\d+)\s.{0,40}(?:văn bản|quyết định|nghị quyết|thông tư|chỉ thị|quy định|kế hoạch|nghị định|hướng dẫn|công văn)/iu;
const headingVerb =
  /^(?:.{0,120}(?<!\p{L})này\s.{0,80}?)?(?<verb>bãi bỏ|hủy bỏ|huỷ bỏ|thay thế)|^(?:các|những).{0,80}(?<lapse>hết hiệu lực)/iu;

/** A line of such a list begins with a paper. */
function readListed(line: string, { kind }: ListHeading): Relation[] {
  const text = line.replace(numbering, '');
  if (/^Điều\s+\d/u.test(line) || acts.test(text.slice(0, 12))) return [];
  const [first] = readCitedList(text);
  return first && /^[^,;:]{0,80}\d/.test(text)
    ? [{ kind: first.part && kind === 'repeals' ? 'repeals-part' : kind, number: first.number }]
    : [];
}

const isInList = (line: string): boolean => /^(?:[a-zđ]|\d{1,2})\s*[.)]/u.test(line);
