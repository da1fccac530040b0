import type { DepartmentMention } from '@tra-cuu/data/article/article';
import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import { createNameChoice } from './choose-name.ts';
import { type FoundBody, findBodies } from './find-bodies.ts';

/**
 * The bodies that act or are spoken of, in order of their first mention, by the longest form of their name that the
 * article prints, its title and summary among them. A shorter form is a mention of the one body whose name begins with
 * it; where several do, it stands for itself.
 */
export function findDepartments(texts: readonly ReadText[], lexicon: Lexicon): DepartmentMention[] {
  const found = texts.flatMap((text) => findBodies(text, lexicon));
  const chosen = createNameChoice(found);
  const departments = new Map<string, DepartmentMention>();
  for (const body of found) {
    if (body.block === null || body.nested) continue;
    const { key, name } = chosen(body);
    const known = departments.get(key) ?? { name, mentions: [] };
    known.mentions.push(toMention(body, body.block));
    departments.set(key, known);
  }
  return [...departments.values()];
}

const toMention = ({ start, end }: FoundBody, block: number) => ({ block, start, end });
