import { z } from 'zod';
import { type Position, positionSchema } from '../../../article/article.ts';

/** A post as an article says it. */
export interface ReadPost {
  key: string;
  /** The part of it that the title is. */
  titleKey: string;
  /** As printed, without the "nguyên" of a post of the past. */
  title: string;
  body: string | null;
  /** Whether it is said as one of the past. */
  former: boolean;
}

const pastWord = /^(?:nguyên|cựu|cố)\s+(?=\p{L})/iu;
const positionsSchema = z.array(positionSchema);

/** Reads posts as mentions keep them (JSON). The same text is read once. */
export function createPostReader(): (positions: string) => readonly ReadPost[] {
  const known = new Map<string, readonly ReadPost[]>();
  return (positions) => {
    const read = known.get(positions) ?? positionsSchema.parse(JSON.parse(positions)).map(toPost);
    known.set(positions, read);
    return read;
  };
}

function toPost({ title: printed, body }: Position): ReadPost {
  const title = capitalise(printed.replace(pastWord, ''));
  const titleKey = toNameKey(title);
  return {
    ...{ key: `${titleKey}|${toNameKey(body ?? '')}`, titleKey },
    title,
    body: body ?? null,
    former: pastWord.test(printed),
  };
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
