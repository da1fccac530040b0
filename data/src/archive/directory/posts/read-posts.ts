import type { Position } from '../../../article/article.ts';
import { createPositionsReader } from '../../people/positions-reader.ts';

/** A post as an article says it. */
export interface ReadPost {
  /** As printed, without the "nguyên" of a post of the past, with a capital letter first. */
  title: string;
  body: string | null;
  /** Whether it is said as one of the past. */
  former: boolean;
}

const pastWord = /^(?:nguyên|cựu|cố)\s+(?=\p{L})/iu;
/** Reads posts as mentions keep them (JSON). The same text is read once. */
export const createPostReader = (): ((positions: string) => readonly ReadPost[]) => createPositionsReader(toPost);

const toPost = ({ title, body }: Position): ReadPost => ({
  title: capitalise(title.replace(pastWord, '')),
  body: body ?? null,
  former: pastWord.test(title),
});

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
