import type { OfficialRole } from '@tra-cuu/data/article/article';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Holder } from './assign-posts.ts';
import { type RolePattern, rolePatterns } from './role-patterns.ts';

/** What is said of one person or of several in a list: the words before the first and behind the last, within one sentence. */
interface Statement {
  holders: Holder[];
  before: string;
  behind: string;
  /** Whether nobody else is named before them in their sentence. */
  isFirst: boolean;
}

/** How far behind a person the words are read that say what they do. In letters. */
const reach = 160;
const sentenceEnd = /[.!?…](?=\s+["“‘(–-]?\s*\p{Lu})|[.!?…]\s*$|\n/u;
/** What may end a sentence, and whether what stands behind it begins one. */
const signs = /[.!?…\n]/g;
const opensSentence = /\s+["“‘(–-]?\s*\p{Lu}/uy;
/** Between people of whom one thing is said: "Lê Văn An, Bí thư; Trần Thị Bình, Phó Bí thư chủ trì". */
const joinsPeople =
  /^\s*(?:\([^()]{1,40}\)\s*)?\)?(?:\s*khóa \S+)?\s*(?:[,;]\s*)?(?:(?:và|cùng|cùng với)\s+)?(?:(?:các|hai|ba)\s*)?(?:(?:đồng chí|đ\/c|ông|bà)\s*)?$/u;

/** What each person of a text does, by the words of the same sentence. Holders of whom nothing is said are left out. */
export function findRoles(
  text: string,
  holders: readonly Holder[],
  vocabulary: Vocabulary,
): Map<Holder, OfficialRole[]> {
  const roles = new Map<Holder, OfficialRole[]>();
  if (holders.length === 0) return roles;
  for (const statement of statementsOf(text, holders)) {
    const shared = rolesIn(statement, vocabulary);
    for (const holder of statement.holders) {
      const own =
        holder.given.length > 0 && !shared.includes('appointed') && isGivenNow(holder, statement, text, vocabulary);
      roles.set(holder, own ? [...shared, 'appointed'] : shared);
    }
  }
  return roles;
}

function statementsOf(text: string, holders: readonly Holder[]): Statement[] {
  const groups: Holder[][] = [];
  for (const holder of holders) {
    const last = groups.at(-1)?.at(-1);
    if (last && joinsPeople.test(text.slice(last.end, holder.start))) groups.at(-1)?.push(holder);
    else groups.push([holder]);
  }
  const starts = startsOfSentences(text);
  return groups.map((group, at) => {
    const [first, last] = [group[0], group.at(-1)];
    const sentence = starts.findLast((start) => start <= (first?.start ?? 0)) ?? 0;
    const next = groups[at + 1]?.[0]?.start ?? text.length;
    const rest = text.slice(last?.end, Math.min(next, (last?.end ?? 0) + reach));
    const end = rest.search(sentenceEnd);
    const behind = end < 0 ? rest : rest.slice(0, end);
    const isFirst = (groups[at - 1]?.at(-1)?.end ?? -1) < sentence;
    return { holders: group, before: text.slice(sentence, first?.start), behind, isFirst };
  });
}

/** Where the sentences of a text begin. The signs are looked for first: most of the text is none. */
function startsOfSentences(text: string): number[] {
  const starts = [0];
  signs.lastIndex = 0;
  while (signs.test(text)) {
    const end = signs.lastIndex;
    opensSentence.lastIndex = end;
    if (text[end - 1] === '\n' || opensSentence.test(text)) starts.push(end);
  }
  return starts;
}

/** What stands before someone is read from the last full stop on: no pattern of it reads over one. */
function rolesIn({ before, behind, isFirst }: Statement, vocabulary: Vocabulary): OfficialRole[] {
  const clause = before.slice(Math.max(0, before.lastIndexOf('.')));
  if (leadsOthers(clause, behind) || isDoneTo.test(clause) || isReplaced.test(clause)) return [];
  const words = {
    opening: isFirst ? before.slice(0, reach + reach) : '',
    before: clause.slice(-reach - reach),
    behind,
  };
  const small = { opening: words.opening.toLowerCase(), before: words.before.toLowerCase(), behind };
  const says = ({ of, hint, test, unless }: RolePattern): boolean =>
    words[of] !== '' && hint.test(small[of]) && test.test(words[of]) && !unless?.test(words[of]);
  return rolePatterns(vocabulary)
    .roles.filter(([, patterns]) => patterns.some(says))
    .map(([role]) => role);
}

/** "thi hành kỷ luật đối với ông Lê Văn An", "lễ tang đồng chí Lê Văn An": one to whom this is done does nothing. */
const isDoneTo =
  /(?:(?:kỷ luật|kỉ luật|cảnh cáo|khiển trách|khai trừ|cách chức|miễn nhiệm|khởi tố|bắt|bắt giam|tạm giam|đình chỉ|xóa tư cách)(?!\p{L})[^.;]{0,120}đối với|(?:miễn nhiệm|cách chức|xóa tư cách)(?:\s+chức (?:vụ|danh))?|(?:lễ tang|lễ viếng|lễ truy điệu|tang lễ|thương tiếc|tưởng nhớ|vĩnh biệt))(?:\s+của)?(?:\s+(?:các\s+)?(?:đồng chí|đ\/c|ông|bà))?\s*$/iu;

/** "Đoàn kiểm tra do đồng chí Lê Văn An làm trưởng đoàn đã …": what follows is said of the others. */
const leadsOthers = (before: string, behind: string): boolean =>
  /(?<!\p{L})do\s*$/u.test(before) && /^\s*,?\s*(?:làm|phụ trách)/u.test(behind);

/** "thay đồng chí Lê Văn An chuyển công tác": nothing is told of the one before. */
const isReplaced = /(?:thay|thay cho|thay thế|kế nhiệm|tiền nhiệm|tiền nhiệm là)\s*$/iu;

/** "bầu … làm Bí thư": a post is given where someone gives it. "từng là Bí thư" gives nobody a post, "thôi giữ chức" takes one. */
function isGivenNow({ given, end }: Holder, { before }: Statement, text: string, vocabulary: Vocabulary): boolean {
  const gap = text.slice(end, given[0]?.start);
  if (/(?:thôi|từng|nguyên) /u.test(gap)) return false;
  return /(?:^|\s)làm\s*$/u.test(gap) && rolePatterns(vocabulary).appointing.test(before);
}
