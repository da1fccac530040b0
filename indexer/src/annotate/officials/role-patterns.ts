import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';

/** A test of the words before someone in a sentence, of those before the first who is named in it, or of those behind. */
export interface RolePattern {
  of: 'before' | 'opening' | 'behind';
  test: RegExp;
  /** What must not stand in the same words. */
  unless?: RegExp;
}

type Role = 'chairs' | 'speaks' | 'signs' | 'appointed' | 'attends';

export interface RolePatterns {
  roles: Record<Role, readonly RolePattern[]>;
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

const oneOf = (words: readonly string[]): string =>
  `(?<!\\p{L})(?<!(?:được|bị|nghe|nhận|sự|giao) )(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')})(?!\\p{L}| viên| [tT]ết)`;

/** Words between what opens a sentence and the people it leads to: "Dự hội nghị có các đồng chí:". */
const toPeople =
  '(?<!trong đó )(?:,|:|có|gồm|gồm có|có sự tham dự của|là|do|bởi|của)?\\s*:?\\s*(?:các\\s+)?(?:đồng chí|vị|đại biểu)?\\s*:?\\s*$';

const before = (test: string): RolePattern => ({ of: 'before', test: new RegExp(test, 'iu') });
const opening = (test: string): RolePattern => ({ of: 'opening', test: new RegExp(test, 'iu') });
/** Behind a name verbs are small: "Thông tin" begins the name of an office. */
const behind = (test: string): RolePattern => ({ of: 'behind', test: new RegExp(test, 'u') });

function createPatterns(words: Vocabulary['contextWords']): RolePatterns {
  const [chairing, speaking, signing] = [oneOf(words.chairing), oneOf(words.speaking), oneOf(words.signing)];
  const [attending, giving, appoints] = [oneOf(words.attending), oneOf(words.giving), oneOf(words.appoints)];
  return {
    roles: {
      chairs: [behind(`^[^:;"“]{0,70}?${chairing}`), before(`${chairing}[^.;"“]{0,120}${toPeople}`)],
      speaks: [
        behind(`^[^:;"“]{0,90}?${speaking}`),
        behind('^[^;]{0,140}:\\s*["“]'),
        behind('^\\s*:\\s+\\p{Lu}'),
        opening(`^[^.;:]{0,60}?${speaking}[^.;:]{0,160},\\s*$`),
        before('(?:^|[\\s"”])theo\\s*$'),
        before('["”]\\s*,?\\s*[-–,]?\\s*$'),
        before(`${speaking}[^.;,:]{0,30}\\s(?:của|do)\\s*$`),
      ],
      signs: [behind(`^[\\s,]*(?:đã |vừa |thay mặt [^,]{0,60},? )?${signing}`), before('người ký\\s*:?\\s*$')],
      appointed: [
        {
          ...behind(`^[^:;"“]{0,140}?(?<!thôi |từng |đang |khi )${giving}`),
          unless: new RegExp(`^[^.;]{0,90}(?:chúc mừng|trao quyết định|công bố)[^.;]{0,120}${giving}`, 'u'),
        },
        behind(`^[^:;"“.]{0,30}?được [^:;"“.]{0,60}${appoints}`),
        { ...before(`${appoints}(?:[^.;]{0,90}(?:đối với|cho))?\\s*$`), unless: /miễn nhiệm[^.;]*$/iu },
      ],
      attends: [
        behind(`^[^:;"“]{0,70}?${attending}`),
        before(`${attending}[^."“]{0,220}${toPeople}`),
        before(`(?<!trong đó )(?<!\\p{L})có\\s*:?\\s*(?:các\\s*)?$`),
      ],
    },
    appointing: new RegExp(appoints, 'iu'),
  };
}
