import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import { toCompared } from '../reading/word-pattern.ts';

const kinds = ['anniversaries', 'lives', 'papers', 'happenings', 'gatherings'] as const;
/** The list of context words that a word is of. */
export type GoverningKind = (typeof kinds)[number];

interface Governing {
  pattern: RegExp;
  kindOf: ReadonlyMap<string, GoverningKind>;
}

interface FoundWord {
  kind: GoverningKind;
  word: string;
  start: number;
  end: number;
}

const made = new WeakMap<Vocabulary, Governing>();

/** One syllable as a paper is printed in capitals: "Luật Đất đai", but "kỷ luật", "Bí thư". */
const isCommonWord = (word: string, letter: string): boolean => !word.includes(' ') && /\p{Ll}/u.test(letter);
/** Between a paper and what took place, a word that parts them: "báo cáo tại hội nghị". Without one it is what the paper is about. */
const parting = /(?<!\p{L})(?:được|đã|tại|trong|vừa)(?!\p{L})/u;
/** Verbs that no paper is called by. */
const finite = /^(?:diễn ra|xảy ra|nổ ra|khai mạc|bế mạc|từ trần|qua đời|hi sinh|ra mắt)$/u;
/** Words whose second syllable is what an event is called: "Ban Thường vụ", "Ủy ban Mặt trận", "Sở Nội vụ", "giao nhiệm vụ". */
const firstOfTwo = /(?<!\p{L})(?:thường|nội|nhiệm|chức|nghĩa|dịch|phục|công|mặt|tầng|học|thời|mùa|tài|giáo)\s$/u;
/** What is done with a paper on a day: "ký kết Quy chế phối hợp ngày 20/5". */
const handing = /(?<!\p{L})(?:kí kết|trao|công bố|quán triệt|học tập|thảo luận|triển khai)(?!\p{L})/u;

/**
 * What the last word of a clause says that a day behind it is the day of: something that took place, a paper, a memory, a life. Null where the
 * clause has no such word. Takes canonical text; in capitals a verb is part of a name ("Ban Tổ chức").
 */
export function findGoverning(clause: string, vocabulary: Vocabulary): GoverningKind | null {
  const words = findWords(clause, vocabulary);
  const last = words.at(-1);
  if (!last) return null;
  if (last.kind === 'papers' && handing.test(clause.slice(0, last.start).toLowerCase())) return 'happenings';
  const paper = words.findLast(({ kind }) => kind === 'papers');
  const isAbout = paper !== undefined && !parting.test(clause.slice(paper.end, last.start).toLowerCase());
  return last.kind === 'happenings' && isAbout && !finite.test(last.word) ? 'papers' : last.kind;
}

function findWords(clause: string, vocabulary: Vocabulary): FoundWord[] {
  const { pattern, kindOf } = governingOf(vocabulary);
  const small = clause.toLowerCase();
  return [...small.matchAll(pattern)].flatMap((match) => {
    const kind = kindOf.get(match[0]);
    const [start, letter] = [match.index, clause.charAt(match.index)];
    const isName = kind === 'happenings' && start > 0 && /\p{Lu}/u.test(letter);
    const isSecond = kind === 'gatherings' && firstOfTwo.test(small.slice(Math.max(0, start - 8), start));
    if (kind === undefined || isName || isSecond || (kind === 'papers' && isCommonWord(match[0], letter))) return [];
    return { kind, word: match[0], start, end: start + match[0].length };
  });
}

function governingOf(vocabulary: Vocabulary): Governing {
  const known = made.get(vocabulary);
  if (known) return known;
  const kindOf = new Map(
    kinds.flatMap((kind) => vocabulary.contextWords[kind].map((word) => [toCompared(word), kind] as const)),
  );
  const words = [...kindOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gu');
  const governing = { pattern, kindOf };
  made.set(vocabulary, governing);
  return governing;
}
