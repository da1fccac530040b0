import type { OfficialRole } from '@tra-cuu/data/article/article';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Holder } from './assign-posts.ts';
import { rolePatterns } from './role-patterns.ts';

/** What is said of one person or of several in a list: the words before the first and behind the last, within one sentence. */
interface Statement {
  holders: Holder[];
  before: string;
  behind: string;
}

/** How far behind a person the words are read that say what they do. In letters. */
const reach = 160;
const sentenceEnd = /[.!?…](?=\s+["“‘(–-]?\s*\p{Lu})|[.!?…]\s*$|\n/u;
const sentenceEnds = new RegExp(sentenceEnd, 'gu');
/** Between people of whom one thing is said: "Lê Văn An, Bí thư; Trần Thị Bình, Phó Bí thư chủ trì". */
const joinsPeople = /^\s*(?:\([^()]{1,40}\)\s*)?\)?(?:\s*khóa \S+)?\s*(?:[,;]\s*)?(?:(?:và|cùng|cùng với)\s+)?(?:(?:các|hai)\s*)?$/u;

/** What each person of a text does, by the words of the same sentence. Holders of whom nothing is said are left out. */
export function findRoles(text: string, holders: readonly Holder[], vocabulary: Vocabulary): Map<Holder, OfficialRole[]> {
  const roles = new Map<Holder, OfficialRole[]>();
  for (const statement of statementsOf(text, holders)) {
    const shared = rolesIn(statement, vocabulary);
    for (const holder of statement.holders) {
      const own = holder.given.length > 0 && shared.every((role) => role !== 'appointed') && isGivenNow(holder, text, vocabulary);
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
  return groups.map((group, at) => {
    const [first, last] = [group[0], group.at(-1)];
    const sentence = startOfSentence(text, first?.start ?? 0);
    const next = groups[at + 1]?.[0]?.start ?? text.length;
    const behind = text.slice(last?.end, Math.min(next, (last?.end ?? 0) + reach)).split(sentenceEnd)[0] ?? '';
    return { holders: group, before: text.slice(sentence, first?.start), behind };
  });
}

function startOfSentence(text: string, at: number): number {
  let start = 0;
  for (const { index, 0: sign } of text.slice(0, at).matchAll(sentenceEnds)) start = index + sign.length;
  return start;
}

function rolesIn({ before, behind }: Statement, vocabulary: Vocabulary): OfficialRole[] {
  const patterns = rolePatterns(vocabulary);
  const [lead, predicate] = [before.normalize('NFC'), behind.normalize('NFC')];
  const roles = (Object.keys(patterns) as (keyof typeof patterns)[]).filter((role) =>
    patterns[role].some(({ of, test }) => test.test(of === 'before' ? lead : predicate)),
  );
  return roles;
}

/** "từng là Bí thư" gives nobody a post, "thôi giữ chức" takes one. */
function isGivenNow({ given, end }: Holder, text: string, { contextWords }: Vocabulary): boolean {
  const gap = text.slice(end, given[0]?.start).toLowerCase();
  return contextWords.giving.some((word) => gap.includes(word)) && !/thôi |từng |nguyên /u.test(gap);
}
