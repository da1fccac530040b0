import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';

/** A test of the words before someone in a sentence, of those before the first who is named in it, or of those behind. */
export interface RolePattern {
  of: 'before' | 'opening' | 'behind';
  /** Words or signs of which one stands wherever the test holds, quickly looked for; in small letters unless they stand behind. */
  hint: RegExp;
  test: RegExp;
  /** What must not stand in the same words. */
  unless?: RegExp;
}

type Role = 'chairs' | 'speaks' | 'signs' | 'appointed' | 'attends';

export interface RolePatterns {
  roles: readonly (readonly [Role, readonly RolePattern[]])[];
  /** Words by which somebody is given a post. */
  appointing: RegExp;
}

const made = new WeakMap<Vocabulary, RolePatterns>();

/** The patterns of each role, made once for each vocabulary. */
export function rolePatterns(vocabulary: Vocabulary): RolePatterns {
  const known = made.get(vocabulary);
  if (known) return known;
  const patterns = createPatterns(vocabulary.contextWords);
  made.set(vocabulary, patterns);
  return patterns;
}

const choiceOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

const oneOf = (words: readonly string[]): string =>
  `(?<!\\p{L})(?<!(?:được|bị|nghe|nhận|sự|giao) )(?:${choiceOf(words)})(?!\\p{L}| viên| [tT]ết)`;

/** Words between what opens a sentence and the people it leads to: "Dự hội nghị có các đồng chí:". */
const toPeople =
  '(?<!trong đó )(?:,|:|có|gồm|gồm có|có sự tham dự của|là|do|bởi|của)?\\s*:?\\s*(?:các\\s+)?(?:đồng chí|vị|đại biểu)?\\s*:?\\s*$';

type Hint = readonly string[] | RegExp;

/** A plain search without flags is many times quicker than a test, and most words tell nothing. */
const toHint = (hint: Hint): RegExp => (hint instanceof RegExp ? hint : new RegExp(choiceOf(hint)));
const toSmallHint = (hint: Hint): RegExp =>
  toHint(hint instanceof RegExp ? hint : hint.map((word) => word.toLowerCase()));

const before = (hint: Hint, test: string): RolePattern => ({
  of: 'before',
  hint: toSmallHint(hint),
  test: new RegExp(test, 'iu'),
});
const opening = (hint: Hint, test: string): RolePattern => ({ ...before(hint, test), of: 'opening' });
/** Behind a name verbs are small: "Thông tin" begins the name of an office. */
const behind = (hint: Hint, test: string): RolePattern => ({
  of: 'behind',
  hint: toHint(hint),
  test: new RegExp(test, 'u'),
});

function createPatterns(words: Vocabulary['contextWords']): RolePatterns {
  const [chairing, speaking, signing] = [oneOf(words.chairing), oneOf(words.speaking), oneOf(words.signing)];
  const [attending, giving, appoints] = [oneOf(words.attending), oneOf(words.giving), oneOf(words.appoints)];
  const chairs = [
    behind(words.chairing, `^[^:;"“]{0,70}?${chairing}`),
    before(words.chairing, `${chairing}[^.;"“]{0,120}${toPeople}`),
  ];
  const speaks = [
    behind(words.speaking, `^[^:;"“]{0,90}?${speaking}`),
    behind(/:\s*["“]/, '^[^;]{0,140}:\\s*["“]'),
    behind(/:/, '^\\s*:\\s+\\p{Lu}'),
    opening(words.speaking, `^[^.;:]{0,60}?${speaking}[^.;:]{0,160},\\s*$`),
    before(/theo\s*$/, '(?:^|[\\s"”])theo\\s*$'),
    before(/["”]/, '["”]\\s*,?\\s*[-–,]?\\s*$'),
    before(words.speaking, `${speaking}[^.;,:]{0,30}\\s(?:của|do)\\s*$`),
  ];
  const signs = [
    behind(words.signing, `^[\\s,]*(?:đã |vừa |thay mặt [^,]{0,60},? )?${signing}`),
    before(/người ký/, 'người ký\\s*:?\\s*$'),
  ];
  const appointed = [
    {
      ...behind(words.giving, `^[^:;"“]{0,140}?(?<!thôi |từng |đang |khi )${giving}`),
      unless: new RegExp(`^[^.;]{0,90}(?:chúc mừng|trao quyết định|công bố)[^.;]{0,120}${giving}`, 'u'),
    },
    behind(words.appoints, `^[^:;"“.]{0,30}?được [^:;"“.]{0,60}${appoints}`),
    {
      ...before(words.appoints, `${appoints}(?:[^.;]{0,90}(?:đối với|cho))?\\s*$`),
      unless: /miễn nhiệm[^.;]*$/iu,
    },
  ];
  const attends = [
    behind(words.attending, `^[^:;"“]{0,70}?${attending}`),
    before(words.attending, `${attending}[^."“]{0,220}${toPeople}`),
    before(/có\s*:?\s*(?:các\s*)?$/, `(?<!trong đó )(?<!\\p{L})có\\s*:?\\s*(?:các\\s*)?$`),
  ];
  return {
    roles: Object.entries({ chairs, speaks, signs, appointed, attends }) as [Role, readonly RolePattern[]][],
    appointing: new RegExp(appoints, 'iu'),
  };
}
