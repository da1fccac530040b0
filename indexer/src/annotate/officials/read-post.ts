import type { Position } from '@tra-cuu/data/article/article';
import type { Post } from '@tra-cuu/data/vocabulary/vocabulary';
import { readBody } from '../departments/read-body.ts';
import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, printedWords, type Token } from '../reading/tokens.ts';
import { readPostBody } from './read-post-body.ts';

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

/** The title of a post: the words before it ("nguyên"), its own, and those behind ("thường trực"). */
interface Title {
  length: number;
  body: number;
  post: Post;
}

/**
 * Reads the post that begins at a word: "nguyên" and the like, its title, "thường trực" and the like, and the body it is held in. Of
 * several titles the one counts that reads furthest. Null where none begins here.
 */
export function readPost(tokens: readonly Token[], at: number, lexicon: Lexicon): FoundPost | null {
  const before = countBefore(tokens, at, lexicon);
  const title = longestTitle(tokens, at + before, lexicon);
  if (!title) return null;
  const length = before + title.length;
  const body = firstOfBody(tokens, at + before, title, lexicon);
  const [first, last] = [tokens[at], tokens[at + length - 1]];
  if (!first || !last) return null;
  const position = {
    title: printedWords(tokens, at, at + length),
    ...(body !== null && { body: printedWords(tokens, body, at + length) }),
  };
  return { at, length, start: first.start, end: last.end, position, membership: title.post.membership === true };
}

/**
 * Where the body of a post begins: behind the head word, "Trưởng" of "Trưởng Ban Tuyên giáo" and "Ủy viên" of "Ủy viên Ban Thường vụ".
 * Null for a post without one: "Trưởng phòng".
 */
function firstOfBody(tokens: readonly Token[], head: number, title: Title, lexicon: Lexicon): number | null {
  const end = head + title.length - title.body;
  const shorter = lexicon.posts.findAll(tokens, head).filter(({ length }) => head + length < end);
  const key = tokens[end - 1]?.key ?? '';
  for (const { length } of shorter.reverse()) {
    if (title.body === 0 && end - head - length === 1 && openEnds.has(key)) continue;
    const isBody = lexicon.bodies.find(tokens, head + length) || (openEnds.has(key) && title.body > 0);
    if (isBody && !isOfRank.has(key) && isHeadOfBody(tokens, head + length, lexicon)) return head + length;
  }
  return title.body > 0 ? end : null;
}

/** "Phó Trưởng Ban Thường trực": the body comes behind. */
const isOfRank = new Set(['trực', 'trách', 'nhất']);

const isHeadOfBody = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  [lexicon.bodies, lexicon.openBodies, lexicon.settlements].some((index) => index.find(tokens, at) !== undefined);

/** "nguyên", "nguyên quyền": the words before a title that belong to it. */
function countBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const all = lexicon.beforePost.findAll(tokens, at);
  const before = all.find(({ length }) => isJoined(tokens[at + length]) && lexicon.posts.find(tokens, at + length));
  return before?.length ?? 0;
}

/** Heads of bodies in which a title ends, whose name follows: Trưởng "phòng". */
const openEnds = new Set(
  'phòng ban khoa tổ đội trạm hạt đồn chánh thôn bản ấp buôn làng xóm khóm khu phố cư môn tiểu nhánh phận'.split(' '),
);

function longestTitle(tokens: readonly Token[], at: number, lexicon: Lexicon): Title | null {
  let best: Title | null = null;
  for (const { entry, length } of lexicon.posts.findAll(tokens, at)) {
    const after = countAfter(tokens, at + length, lexicon);
    const end = at + length + after;
    if (entry.needs === 'name' && !tokens[end]?.opensName) continue;
    const open = openEnds.has(tokens[end - 1]?.key ?? '');
    const body = readPostBody(tokens, end, lexicon, open);
    if (entry.needs === 'body' && body === 0) continue;
    const total = length + after + body;
    if (!best || total > best.length) best = { length: total, body, post: entry };
  }
  return best;
}

/** "thường trực" and the like behind a title; "phụ trách" only before the body that is led: "Phó Giám đốc phụ trách Bưu điện". */
function countAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (!isJoined(tokens[at])) return 0;
  const leads =
    tokens[at]?.key === 'phụ' && tokens[at + 1]?.key === 'trách' && readBody(tokens, at + 2, lexicon) !== null;
  return leads ? 2 : (lexicon.afterPost.find(tokens, at)?.length ?? 0);
}

/** All posts of a block, none within another. In "giữ chức vụ Trưởng Ban" begins no Vụ trưởng. */
export function findPosts(tokens: readonly Token[], lexicon: Lexicon): FoundPost[] {
  const posts: FoundPost[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.opensName || (tokens[at]?.key === 'vụ' && tokens[at - 1]?.key === 'chức')) continue;
    const other = lexicon.noPosts.find(tokens, at)?.length ?? 0;
    const post = other > 0 ? null : readPost(tokens, at, lexicon);
    at += Math.max(0, other - 1);
    if (!post) continue;
    posts.push(post);
    at += post.length - 1;
  }
  return posts;
}
