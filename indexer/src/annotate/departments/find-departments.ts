import type { DepartmentMention } from '@tra-cuu/data/article/article';
import { findLevels } from '@tra-cuu/data/vocabulary/departments/find-levels';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import { type ChosenName, createNameChoice } from './choose-name.ts';
import { type FoundBody, findBodies } from './find-bodies.ts';

type NameChoice = (body: FoundBody) => ChosenName;

/**
 * The bodies that act or are spoken of, in order of their first mention, by the longest form of their name that the
 * article prints, its title and summary among them. A shorter form is a mention of the one body whose name begins with
 * it; where several do, it stands for itself.
 */
export function findDepartments(
  texts: readonly ReadText[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): DepartmentMention[] {
  const found = texts.flatMap((text) => findBodies(text, lexicon));
  const choose = createNameChoice(found);
  const standing = placeBodies(found, choose, vocabulary);
  const departments = new Map<string, DepartmentMention>();
  for (const body of found) {
    if (body.block === null || body.nested) continue;
    const { key, name } = choose(body);
    if (body.doubtful && !isSaidWhose(key, body, found)) continue;
    const known = departments.get(key) ?? { name, ...standing(key), mentions: [] };
    known.mentions.push(toMention(body, body.block));
    departments.set(key, known);
  }
  return [...departments.values()];
}

/** Whether the article says whose body a head alone may be: by a longer name, or by another's of the same head. */
const isSaidWhose = (key: string, body: FoundBody, found: readonly FoundBody[]): boolean =>
  key !== body.keys.join(' ') ||
  found.some(
    ({ keys, parent }) =>
      (parent !== null || keys.length > body.keys.length) && body.keys.every((word, at) => keys[at] === word),
  );

const toMention = ({ start, end }: FoundBody, block: number) => ({ block, start, end });

type Standing = Pick<DepartmentMention, 'level' | 'parent'>;

/**
 * The level and the parent of each body. A parent is one that is printed: in the body's name, behind it with "thuộc", or at the end of
 * a list of its organs. That a committee has a superior one is no parent of its own.
 */
function placeBodies(
  found: readonly FoundBody[],
  choose: NameChoice,
  vocabulary: Vocabulary,
): (key: string) => Standing {
  const standings = new Map<string, Standing>();
  for (const body of found.filter(({ block, nested }) => block !== null && !nested)) {
    const { key, name } = choose(body);
    const known = standings.get(key);
    if (known?.parent !== undefined || (known?.level && !body.parent)) continue;
    const parent = toParent(body, choose);
    const level = toLevel(name, body.like ? choose(body.like).name : parent, vocabulary);
    standings.set(key, { ...known, ...(parent !== undefined && { parent }), ...(level && { level }) });
  }
  return (key) => standings.get(key) ?? {};
}

/** The level that a name tells, or that of the body it is part of or shares the level of. */
function toLevel(name: string, superior: string | undefined, vocabulary: Vocabulary): DepartmentMention['level'] {
  const own = findLevels(name, vocabulary);
  const levels = own.length > 0 || superior === undefined ? own : findLevels(superior, vocabulary);
  return levels.length === 1 ? levels[0] : undefined;
}

/** The name by which the parent itself is found, beginning with a capital. None for a head alone: "Ban Thường vụ" of "Đảng ủy". */
function toParent({ parent }: FoundBody, choose: NameChoice): string | undefined {
  if (!parent) return undefined;
  const { name } = choose(parent);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
