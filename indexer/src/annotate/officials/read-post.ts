import type { Position } from '@tra-cuu/data/article/article';
import type { Post } from '@tra-cuu/data/vocabulary/vocabulary';
import { readBody } from '../departments/read-body.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, type Token } from '../reading/tokens.ts';

/** A post as it stands in a text: words from `at`, `length` of them. */
export interface FoundPost {
  at: number;
  length: number;
  start: number;
  end: number;
  position: Position;
  /** Whether it is a seat in a committee: the body is then no office of the holder's. */
  membership: boolean;
}

/**
 * Reads the post that begins at a word: "nguyên" and the like, its title, "thường trực" and the like, and the body it is held in. Of
 * several titles the one counts that reads furthest. Null where none begins here.
 */
export function readPost(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): FoundPost | null {
  const before = lexicon.beforePost.find(tokens, at)?.length ?? 0;
  const head = at + before;
  if (before > 0 && !isJoined(tokens[head])) return null;
  let best: { length: number; body: number; post: Post } | null = null;
  for (const { entry, length } of lexicon.posts.findAll(tokens, head)) {
    const after = isJoined(tokens[head + length]) ? (lexicon.afterPost.find(tokens, head + length)?.length ?? 0) : 0;
    const body = readPostBody(tokens, head + length + after, lexicon);
    if (entry.needs === 'body' && body === 0) continue;
    const total = length + after + body;
    if (!best || total > best.length) best = { length: total, body, post: entry };
  }
  if (!best) return null;
  const body = head + best.length - best.body;
  const length = before + best.length + readTerm(tokens, head + best.length);
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  if (!first || !last) return null;
  const bodyName = best.body > 0 ? text.slice(tokens[body]?.start, tokens[body + best.body - 1]?.end) : undefined;
  const position = {
    title: oneLine(text.slice(first.start, last.end)),
    ...(bodyName !== undefined && { body: oneLine(bodyName) }),
  };
  return { at, length, start: first.start, end: last.end, position, membership: best.post.membership === true };
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** "khóa XIII" behind a post. */
function readTerm(tokens: readonly Token[], at: number): number {
  const [word, ordinal] = [tokens[at], tokens[at + 1]];
  return isJoined(word) && word.key === 'khóa' && isJoined(ordinal) && /^(?:[IVX]+|\d{1,2})$/.test(ordinal.text)
    ? 2
    : 0;
}

/** How many words of the body stand behind a title. A level alone is one: "Chủ tịch tỉnh". */
function readPostBody(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (!isJoined(tokens[at])) return 0;
  const named = readBody(tokens, at, lexicon, true)?.length ?? 0;
  const generic = lexicon.genericBodies.find(tokens, at)?.length ?? 0;
  const sector = lexicon.sectors.find(tokens, at)?.length ?? 0;
  const level = lexicon.levels.find(tokens, at + sector)?.length ?? 0;
  return Math.max(named, generic, sector + level);
}

/** A post, and the one that goes with it: "Chủ tịch Hội đồng quản trị kiêm Giám đốc Công ty" is printed as one. */
function readCombinedPost(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): FoundPost | null {
  const post = readPost(text, tokens, at, lexicon);
  const joint = post ? tokens[at + post.length] : undefined;
  if (!post || !isJoined(joint) || joint.key !== 'kiêm') return post;
  const second = readPost(text, tokens, at + post.length + 1, lexicon);
  if (!second) return post;
  const title = oneLine(text.slice(post.start, second.end));
  return { ...post, length: post.length + 1 + second.length, end: second.end, position: { ...post.position, title } };
}

/** All posts of a block, none within another. In "giữ chức vụ Trưởng Ban" begins no Vụ trưởng. */
export function findPosts(text: string, tokens: readonly Token[], lexicon: Lexicon): FoundPost[] {
  const posts: FoundPost[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.key === 'vụ' && tokens[at - 1]?.key === 'chức') continue;
    const post = readCombinedPost(text, tokens, at, lexicon);
    if (!post) continue;
    posts.push(post);
    at += post.length - 1;
  }
  return posts;
}
