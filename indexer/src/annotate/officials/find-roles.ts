import type { OfficialRole } from '@tra-cuu/data/article/article';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';

/** How far before and after a person the words are read that say what they do. In letters. */
const reach = 90;

const roleWords = ({ contextWords }: Vocabulary) =>
  [
    ['chairs', contextWords.chairing],
    ['speaks', contextWords.speaking],
    ['signs', contextWords.signing],
  ] as const;

const holds = (text: string, words: readonly string[]): boolean =>
  words.some((word) =>
    new RegExp(`(?<!\\p{L})${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'iu').test(text),
  );

/**
 * What someone does, by the words of the same sentence: those behind their name and posts, and those in front that lead to a name
 * ("Phát biểu tại hội nghị, đồng chí …", "dự hội nghị có đồng chí …").
 */
export function findRoles(text: string, start: number, end: number, vocabulary: Vocabulary): OfficialRole[] {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[.;!?]\s/)
      .at(-1) ?? '';
  const after = text.slice(end, end + reach).split(/[.;!?](?:\s|$)/)[0] ?? '';
  const behind = after.split(/,\s|\bđồng chí\b/)[0] ?? '';
  const roles: OfficialRole[] = [];
  for (const [role, words] of roleWords(vocabulary)) if (holds(behind, words) || leads(before, words)) roles.push(role);
  if (
    /(?<!\p{L})có(?:\s+(?:các\s+)?(?:đồng chí|ông|bà|đ\/c))?\s*:?\s*$/iu.test(before) ||
    holds(behind, vocabulary.contextWords.attending)
  )
    roles.push('attends');
  return roles;
}

/** Whether what stands in front begins with such a word and leads to the name: "Phát biểu chỉ đạo tại hội nghị, ". */
const leads = (before: string, words: readonly string[]): boolean =>
  /,\s*(?:đồng chí|đ\/c|ông|bà)?\s*$/iu.test(before) && holds(before.slice(0, 24), words);
