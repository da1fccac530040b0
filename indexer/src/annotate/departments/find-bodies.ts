import type { Lexicon } from '../reading/lexicon.ts';
import type { ReadText } from '../reading/read-text.ts';
import { type BodyReading, readBody } from './read-body.ts';

/** A body's name in a text. `block` is null in the title and the summary, whose mentions are not kept. */
export interface FoundBody {
  name: string;
  /** The words of the name as they are compared. */
  keys: string[];
  block: number | null;
  start: number;
  end: number;
  /** Whether it is printed only as the owner of another: it tells the body's full name, and is no mention of it. */
  nested: boolean;
}

/** All names of bodies in a text, with the bodies named inside them. Names all in capitals are those of a paper's head. */
export function findBodies(text: ReadText, lexicon: Lexicon): FoundBody[] {
  const found: FoundBody[] = [];
  for (let at = 0; at < text.tokens.length; at += 1) {
    const reading = readBody(text.tokens, at, lexicon);
    if (!reading || (reading.tail === 'organ' && isInsidePost(text, at))) continue;
    at += reading.length - 1;
    const meant = bodyMeant(reading);
    if (!meant || !isSpokenOf(meant, text)) continue;
    found.push(toFound(meant, text, false));
    for (let owner = meant.owner; owner; owner = owner.owner) found.push(toFound(owner, text, true));
  }
  return found.filter(({ name }) => name !== name.toUpperCase());
}

const isInsidePost = ({ tokens, posts }: ReadText, at: number): boolean =>
  posts.some(({ start, end }) => (tokens[at]?.start ?? 0) > start && (tokens[at]?.start ?? 0) < end);

/**
 * A body in a post is spoken of ("Trưởng Ban Tuyên giáo"), but not the committee that someone is a member of, nor "Thường
 * trực" in "Phó Bí thư Thường trực Đảng ủy Khối".
 */
function isSpokenOf({ at }: BodyReading, { tokens, posts }: ReadText): boolean {
  const start = tokens[at]?.start ?? 0;
  const post = posts.find((one) => start >= one.start && start < one.end);
  return post === undefined || !post.membership;
}

/** The body that a name stands for: of a cell the one around it, if one is named. */
function bodyMeant(reading: BodyReading): BodyReading | null {
  const { tail, owner } = reading;
  if (tail === 'cell') return owner ? outermost(owner) : null;
  if (tail === 'organisation' && owner && ['named', 'open', 'part'].includes(owner.tail)) return outermost(owner);
  return reading;
}

const outermost = (body: BodyReading): BodyReading => (body.owner ? outermost(body.owner) : body);

function toFound({ at, length }: BodyReading, { text, block, tokens }: ReadText, nested: boolean): FoundBody {
  const words = tokens.slice(at, at + length);
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const name = text.slice(start, end).replace(/\s+/g, ' ');
  return { name, keys: words.map(({ key }) => key), block, start, end, nested };
}
