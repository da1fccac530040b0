import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';

/** A test of the words before someone in a sentence, or of those behind. */
export interface RolePattern {
  of: 'before' | 'behind';
  test: RegExp;
}

type Role = 'chairs' | 'speaks' | 'signs' | 'appointed' | 'attends';
export type RolePatterns = Record<Role, readonly RolePattern[]>;

const made = new WeakMap<Vocabulary, RolePatterns>();

/** The patterns of each role, made once for each vocabulary. */
export function rolePatterns(vocabulary: Vocabulary): RolePatterns {
  const known = made.get(vocabulary);
  if (known) return known;
  const patterns = createPatterns(vocabulary.contextWords);
  made.set(vocabulary, patterns);
  return patterns;
}

const oneOf = (words: readonly string[]): string =>
  `(?<!\\p{L})(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?!\\p{L})`;

/** Words between what opens a sentence and the people it leads to: "Dự hội nghị có các đồng chí:". */
const toPeople = '(?:,|:|có|gồm|gồm có|có sự tham dự của|là|do|bởi|của)?\\s*:?\\s*(?:các\\s+)?(?:đồng chí|vị|đại biểu)?\\s*:?\\s*$';

function createPatterns(words: Vocabulary['contextWords']): RolePatterns {
  const [chairing, speaking, signing] = [oneOf(words.chairing), oneOf(words.speaking), oneOf(words.signing)];
  const [attending, giving, appoints] = [oneOf(words.attending), oneOf(words.giving), oneOf(words.appoints)];
  const before = (test: string): RolePattern => ({ of: 'before', test: new RegExp(test, 'iu') });
  const behind = (test: string): RolePattern => ({ of: 'behind', test: new RegExp(test, 'iu') });
  return {
    chairs: [behind(`^[^:;"“]{0,70}?${chairing}`), before(`${chairing}[^.;"“]{0,120}${toPeople}`)],
    speaks: [
      behind(`^[^:;"“]{0,90}?${speaking}`),
      behind('^[^;]{0,140}:\\s*["“]'),
      before(`^[^.;:]{0,60}?${speaking}[^.;:]{0,160},\\s*$`),
      before('(?:^|[\\s"”])[Tt]heo\\s*$'),
      before('["”]\\s*,?\\s*[-–,]?\\s*$'),
      before(`${speaking}[^.;,:]{0,30}\\s(?:của|do)\\s*$`),
    ],
    signs: [behind(`^[^:;"“]{0,40}?${signing}`), before('(?:ký bởi|do)\\s*$(?!)')],
    appointed: [behind(`^[^:;"“]{0,80}?${giving}`), before(`${appoints}\\s*$`)],
    attends: [behind(`^[^:;"“]{0,70}?${attending}`), before(`${attending}[^.;"“]{0,140}${toPeople}`), before(`(?<!\\p{L})có\\s*:?\\s*(?:các\\s*)?$`)],
  };
}
