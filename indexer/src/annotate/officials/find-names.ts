import type { Lexicon } from '../reading/lexicon.ts';
import { isJoined, printedWords, type Token } from '../reading/tokens.ts';
import { endOfRun, isAllCapitals, isInsideWord } from './capital-run.ts';
import { endsPost } from './read-post-body.ts';
import { believed, scoreName } from './score-name.ts';
import { placeBefore } from './score-place-in-run.ts';

/** A person's name in a text: words from `at`, `length` of them. */
export interface FoundName {
  at: number;
  length: number;
  start: number;
  end: number;
  name: string;
  /** The name's words as they are compared. */
  key: string;
  /** Whether the person is only pointed to: "Ông nhấn mạnh". */
  pronoun?: true;
}

/**
 * The names of people in a text. A name is looked for in each run of capitalised words, from its end: what stands before the surname
 * may belong to a body or a place ("Sở Y tế Mạch Văn An", "huyện An Sơn Lê Văn Bình"). Of several readings the best is taken.
 */
export function findNames(tokens: readonly Token[], lexicon: Lexicon): FoundName[] {
  const names: FoundName[] = [];
  let postBefore = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    postBefore = countFromPost(tokens, at, postBefore, lexicon);
    const token = tokens[at];
    if (!token?.capital || isEndOfBody(tokens, at, lexicon)) continue;
    const end = endOfRun(tokens, at, lexicon);
    if (end - at < 2) continue;
    const found = bestName(tokens, at, end, isListedWith(names.at(-1), tokens, at) ? 1 : postBefore, lexicon);
    if (found) names.push(toFound(tokens, found.from, found.to));
    if (found) postBefore = hasPostBehind(tokens, found.to, lexicon) && postBefore === 0 ? -1 : 0;
    else for (let word = at + 1; word < end; word += 1) postBefore = countFromPost(tokens, word, postBefore, lexicon);
    at = Math.max(at, (found?.to ?? end) - 1);
  }
  return names;
}

/** "Y Bích Thọ và A Pớt": a name may follow another where it would follow a post. */
const isListedWith = (last: FoundName | undefined, tokens: readonly Token[], at: number): boolean =>
  last !== undefined && tokens[at - 1]?.key === 'và' && last.at + last.length === at - 1;

const opensPost = /^\s*[,(–-]\s*$/;
/** "Lê Văn An, Bí thư …". */
const hasPostBehind = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  opensPost.test(tokens[at]?.gap ?? '') &&
  (lexicon.posts.find(tokens, at) ??
    lexicon.posts.find(tokens, at + (lexicon.beforePost.find(tokens, at)?.length ?? 0))) !== undefined;

/** How many words behind a post a clause may name the one who holds it. */
const farthestFromPost = 22;
const clauseEnd = /[.;:!?()"“”\n\t]/;
const endsClause = (gap: string): boolean => gap !== ' ' && clauseEnd.test(gap);

/**
 * How many words ago a post began in the same clause; 0 where none did, below 0 where it is that of a name right before it ("ông Lê Văn An, Giám
 * đốc Công ty …").
 */
function countFromPost(tokens: readonly Token[], at: number, count: number, lexicon: Lexicon): number {
  const token = tokens[at];
  if (!token) return 0;
  if (lexicon.posts.find(tokens, at)) return count < 0 && !endsClause(token.gap) ? count - 1 : 1;
  if (count === 0 || Math.abs(count) > farthestFromPost || endsClause(token.gap)) return 0;
  return isOver(tokens, at, lexicon) ? 0 : count + Math.sign(count);
}

/** Whether the sentence goes on behind a post; "và" may stand in a body's name. */
const isOver = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
  tokens[at]?.capital === false && tokens[at]?.key !== 'và' && endsPost(tokens, at, lexicon);

interface Candidate {
  from: number;
  to: number;
  score: number;
}

function bestName(
  tokens: readonly Token[],
  run: number,
  end: number,
  postBefore: number,
  lexicon: Lexicon,
): Candidate | null {
  let best: Candidate | null = null;
  let inPost = postBefore;
  for (let from = run; from < end - 1; from += 1) {
    if (from > run) inPost = countFromPost(tokens, from, inPost, lexicon);
    if (isInsideWord(tokens[from]) || (from > run && placeBefore(tokens, from + 1, run, lexicon) > 1)) continue;
    const to = endOfName(tokens, from, end, lexicon);
    if (to - from < 2) continue;
    const score = scoreName(tokens, { run, from, to }, inPost, lexicon);
    if (score >= believed && score > (best?.score ?? 0)) best = { from, to, score };
  }
  return best;
}

/** "Trung ương Đoàn" Nguyễn Văn An: a surname that ends the head of a body begins no name. */
const isEndOfBody = (tokens: readonly Token[], from: number, lexicon: Lexicon): boolean =>
  lexicon.surnameHeads.has(tokens[from]?.text ?? '') &&
  isJoined(tokens[from]) &&
  [1, 2].some((back) => lexicon.bodies.findAll(tokens, from - back).some(({ length }) => length === back + 1));

const hasTwoWords = (phrase: { length: number } | undefined): boolean => phrase !== undefined && phrase.length > 1;

/** A name ends with its run, or before a post or a body of two words and more: "Lê Văn An Bí thư Tỉnh ủy". */
function endOfName(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): number {
  const first = tokens[from];
  const inCapitals = first !== undefined && isAllCapitals(first);
  for (let at = from + 2; at < end; at += 1) {
    if (hasTwoWords(lexicon.posts.find(tokens, at)) || hasTwoWords(lexicon.bodies.find(tokens, at))) return at;
    if (hasTwoWords(lexicon.honorifics.find(tokens, at))) return at;
    if (inCapitals && lexicon.endOfPost.find(tokens, at)) return at;
  }
  return end;
}

function toFound(tokens: readonly Token[], from: number, to: number): FoundName {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  const words = tokens.slice(from, to);
  const name = printedWords(tokens, from, to);
  return { at: from, length: to - from, start, end, name, key: words.map(({ key }) => key).join(' ') };
}
