import { fold } from '@tra-cuu/data/text/fold';

/** A post in the words before the name of the body it is held in, that name, and the words after it. Joined, they are the post. */
export interface SplitPost {
  before: string;
  body: string;
  after: string;
}

/**
 * A post with the body it is held in, as it is spoken: "Bí thư" and "Đảng ủy Khối" are "Bí thư Đảng ủy Khối". A body that the post names
 * stands as it does there; words that end the one and begin the other stand once ("Trưởng Ban Tuyên giáo" of "Ban Tuyên giáo Tỉnh ủy").
 */
export function splitPost({ title, body }: { title: string; body: string | null }): SplitPost {
  // Composed, a text is as long as it is folded.
  const [post, name] = [title.normalize('NFC'), (body ?? '').normalize('NFC')];
  const at = fold(post).indexOf(fold(name));
  const end = at + name.length;
  if (at >= 0) return { before: post.slice(0, at), body: post.slice(at, end), after: post.slice(end) };
  return { before: withoutEnd(post, name), body: name, after: '' };
}

/** The post without the words at its end that are the first words of the body. */
function withoutEnd(post: string, name: string): string {
  const [held, holding] = [post.split(' '), holdingWords(name)];
  const shared =
    holding.findLastIndex((words) => fold(held.slice(-words.length).join(' ')) === fold(words.join(' '))) + 1;
  return held
    .slice(0, held.length - shared)
    .map((word) => `${word} `)
    .join('');
}

/** The first word of a name, its first two words, and so on. */
const holdingWords = (name: string): string[][] => name.split(' ').map((_, at, words) => words.slice(0, at + 1));
