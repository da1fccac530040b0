import type { OfficialMention, OfficialRole, Position } from '@tra-cuu/data/article/article';
import type { Vocabulary } from '@tra-cuu/data/vocabulary/vocabulary';
import type { Lexicon } from '../reading/lexicon.ts';
import type { Token } from '../reading/tokens.ts';
import { type FoundName, findNames } from './find-names.ts';
import { findRoles } from './find-roles.ts';
import type { FoundPost } from './read-post.ts';

/** A block of the article as words, with its posts. */
export interface PostedBlock {
  text: string;
  tokens: readonly Token[];
  posts: readonly FoundPost[];
}

interface Person {
  name: string;
  positions: Map<string, Position>;
  roles: Set<OfficialRole>;
  mentions: OfficialMention['mentions'];
  official: boolean;
}

/**
 * The people presented with a post, or as comrades, in order of their first mention. Whoever is named again without a post is the
 * one of that name; whoever never has one is no official.
 */
export function findOfficials(
  blocks: readonly PostedBlock[],
  lexicon: Lexicon,
  vocabulary: Vocabulary,
): OfficialMention[] {
  const people = new Map<string, Person>();
  for (const [at, block] of blocks.entries()) {
    const names = findNames(block.text, block.tokens, lexicon);
    const taken = new Set<FoundPost>();
    const behind = new Map(names.map((name) => [name, postsBehind(name, block, taken)]));
    for (const name of names) {
      const posts = [
        ...(behind.get(name) ?? []),
        ...postsBefore(name, block, lexicon, taken),
        ...appointedTo(name, block, taken, vocabulary),
      ];
      const signed = posts.length === 0 ? signatureAbove(name, block, blocks[at - 1]) : null;
      const person = people.get(name.key) ?? newPerson(name);
      people.set(name.key, person);
      person.mentions.push({ block: at, start: name.start, end: name.end });
      for (const { position } of signed ? [signed] : posts)
        person.positions.set(position.title.toLowerCase(), position);
      person.official ||= posts.length > 0 || signed !== null || isComrade(name, block.tokens, lexicon);
      const end = Math.max(name.end, ...posts.map((post) => post.end));
      for (const role of findRoles(block.text, name.start, end, vocabulary)) person.roles.add(role);
      if (signed) person.roles.add('signs');
    }
  }
  return [...people.values()].filter(({ official }) => official).map(toMention);
}

const newPerson = ({ name }: FoundName): Person => ({
  name,
  positions: new Map(),
  roles: new Set(),
  mentions: [],
  official: false,
});

const toMention = ({ name, positions, roles, mentions }: Person): OfficialMention => ({
  ...{ name, positions: [...positions.values()], mentions },
  roles: roles.size > 0 ? [...roles] : ['mentioned'],
});

const opensPost = /^\s*(?:,|\(|-|–|:)\s*(?:là\s+)?$/u;
const joinsPosts = /^\s*(?:,|;|-|–|kiêm|,?\s*và|,\s*kiêm)\s*$/u;

/** The posts that follow a name: "Lê Văn An, Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo". */
function postsBehind(name: FoundName, { text, posts }: PostedBlock, taken: Set<FoundPost>): FoundPost[] {
  const found: FoundPost[] = [];
  let end = name.end;
  for (const post of posts) {
    if (post.start < end) continue;
    const gap = text.slice(end, post.start);
    if (!(found.length === 0 ? opensPost : joinsPosts).test(gap)) break;
    found.push(post);
    taken.add(post);
    end = post.end;
  }
  return found;
}

/** The posts that lead to a name: "Bí thư Đảng ủy Khối, Chủ tịch HĐND (đồng chí) Lê Văn An". */
function postsBefore(
  name: FoundName,
  { text, tokens, posts }: PostedBlock,
  lexicon: Lexicon,
  taken: Set<FoundPost>,
): FoundPost[] {
  let start = tokens[honorificsBefore(name, tokens, lexicon)]?.start ?? name.start;
  const found: FoundPost[] = [];
  for (const post of [...posts].reverse()) {
    if (post.end > start) continue;
    const gap = text.slice(post.end, start);
    if (taken.has(post) || !(found.length === 0 ? /^\s+$/ : joinsPosts).test(gap)) break;
    found.unshift(post);
    taken.add(post);
    start = post.start;
  }
  return found;
}

/** The index of the first of the honorifics and ranks that stand right before a name; the name's own where none does. */
function honorificsBefore(name: FoundName, tokens: readonly Token[], lexicon: Lexicon): number {
  let at = name.at;
  for (let back = 1; back <= 4 && at - back >= 0; back += 1) {
    if (lexicon.honorifics.findAll(tokens, at - back).some(({ length }) => length === back)) {
      at -= back;
      back = 0;
    }
  }
  return at;
}

function isComrade(name: FoundName, tokens: readonly Token[], lexicon: Lexicon): boolean {
  for (let back = 1; back <= 4 && name.at - back >= 0; back += 1) {
    const found = lexicon.comrades.findAll(tokens, name.at - back);
    if (found.some(({ length }) => length === back) && !/[.;!?]/.test(tokens[name.at]?.gap ?? '')) return true;
  }
  return false;
}

/** How far behind a name the post may stand that they are given. In letters. */
const appointingReach = 60;

/** The post that someone is given or holds: "đồng chí Lê Văn An giữ chức Bí thư Đảng ủy Khối". */
function appointedTo(
  name: FoundName,
  { text, posts }: PostedBlock,
  taken: Set<FoundPost>,
  { contextWords }: Vocabulary,
): FoundPost[] {
  const post = posts.find(({ start }) => start > name.end);
  if (!post || taken.has(post) || post.start - name.end > appointingReach) return [];
  const gap = text.slice(name.end, post.start).trim().toLowerCase();
  if (/[.;:!?]|đồng chí/.test(gap) || !contextWords.appointing.some((words) => gap.endsWith(words))) return [];
  taken.add(post);
  return [post];
}

/** A paper's signature: a name that stands alone, and in the block above it the post, in capitals. */
function signatureAbove(name: FoundName, block: PostedBlock, above: PostedBlock | undefined): FoundPost | null {
  const alone = block.text.trim().length === name.end - name.start;
  const post = above?.posts.at(-1);
  if (!alone || !above || !post || above.text !== above.text.toUpperCase()) return null;
  return post.end === above.text.trimEnd().length ? post : null;
}
