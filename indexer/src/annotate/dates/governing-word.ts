import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import { toCompared } from '../reading/word-pattern.ts';

const kinds = ['anniversaries', 'lives', 'papers', 'happenings', 'gatherings'] as const;
/** The list of context words that a word is of. */
export type GoverningKind = (typeof kinds)[number];

interface Governing {
  pattern: RegExp;
  kindOf: ReadonlyMap<string, GoverningKind>;
}

const made = new WeakMap<Vocabulary, Governing>();

/**
 * What the last word of a clause says that a day behind it is the day of: something that took place, a paper, a memory, a life. Null where the
 * clause has no such word. Takes canonical text; in capitals a verb is part of a name ("Ban Tổ chức").
 */
export function findGoverning(clause: string, vocabulary: Vocabulary): GoverningKind | null {
  const { pattern, kindOf } = governingOf(vocabulary);
  const found = [...clause.toLowerCase().matchAll(pattern)].flatMap((match) => {
    const kind = kindOf.get(match[0]);
    const isName = kind === 'happenings' && match.index > 0 && /\p{Lu}/u.test(clause.charAt(match.index));
    return kind === undefined || isName ? [] : kind;
  });
  return found.at(-1) ?? null;
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
