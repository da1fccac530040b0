import type { OfficialRole } from '@tra-cuu/data/article/article';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';

/** How far before and after a person the words are read that say what they do. In letters. */
const reach = 90;

/** The words of each role as one pattern, made once for each vocabulary. */
interface RolePatterns {
  roles: readonly (readonly [OfficialRole, RegExp])[];
  attending: RegExp;
}
const made = new WeakMap<Vocabulary, RolePatterns>();

function patternsOf(vocabulary: Vocabulary): RolePatterns {
  const known = made.get(vocabulary);
  if (known) return known;
  const { chairing, speaking, signing, attending } = vocabulary.contextWords;
  const patterns: RolePatterns = {
    roles: [
      ['chairs', toPattern(chairing)],
      ['speaks', toPattern(speaking)],
      ['signs', toPattern(signing)],
    ],
    attending: toPattern(attending),
  };
  made.set(vocabulary, patterns);
  return patterns;
}

/** Any of these words, standing by itself. */
function toPattern(words: readonly string[]): RegExp {
  const alternatives = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');
}

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
  const patterns = patternsOf(vocabulary);
  for (const [role, pattern] of patterns.roles) if (pattern.test(behind) || leads(before, pattern)) roles.push(role);
  if (
    /(?<!\p{L})có(?:\s+(?:các\s+)?(?:đồng chí|ông|bà|đ\/c))?\s*:?\s*$/iu.test(before) ||
    patterns.attending.test(behind)
  )
    roles.push('attends');
  return roles;
}

/** Whether what stands in front begins with such a word and leads to the name: "Phát biểu chỉ đạo tại hội nghị, ". */
const leads = (before: string, pattern: RegExp): boolean =>
  /,\s*(?:đồng chí|đ\/c|ông|bà)?\s*$/iu.test(before) && pattern.test(before.slice(0, 24));
